import type { MarkupElement } from '../html/markup/markup.ts'
import { readContent, isStory, readNumber, readType } from './wxrItem.ts'
import { lacksGallery, type ExportedPictures } from './wxrPictures.ts'

/** Types of items that WordPress makes for itself. */
const INTERNAL_TYPES = new Set([
  'attachment',
  'revision',
  'nav_menu_item',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'user_request',
])

const isInternal = (type: string): boolean => INTERNAL_TYPES.has(type) || type.startsWith('wp_')

/** Notes on what an export holds besides posts and pages, and on pictures that its posts need and it does not hold. */
export const createWxrNotes = (items: readonly MarkupElement[], pictures: ExportedPictures): string[] => [
  ...noteOnOtherTypes(items),
  ...noteOnGalleries(items, pictures),
]

function noteOnOtherTypes(items: readonly MarkupElement[]): string[] {
  const types = items.map(readType).filter((type) => !isStory(type) && !isInternal(type))
  const byType = [...Map.groupBy(types, (type) => type)]
  return byType.map(
    ([type, { length }]) => `${length} items of the type «${type}» were left: posts and pages are stories`,
  )
}

function noteOnGalleries(items: readonly MarkupElement[], pictures: ExportedPictures): string[] {
  const stories = items.filter((item) => isStory(readType(item)))
  const { length } = stories.filter((item) => lacksGallery(readContent(item), readNumber(item), pictures))
  return length > 0
    ? [`${length} posts show galleries whose pictures the export does not hold: export all content, not only posts`]
    : []
}
