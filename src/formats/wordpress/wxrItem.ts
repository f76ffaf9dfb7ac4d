import type { MarkupElement } from '../html/markup/markup.ts'
import { childrenNamed, childText } from '../xml/xmlTree.ts'

export const typeOf = (item: MarkupElement): string => childText(item, 'wp:post_type') ?? 'post'

export const isStory = (type: string): boolean => type === 'post' || type === 'page'

export const contentOf = (item: MarkupElement): string => childText(item, 'content:encoded') ?? ''

export const numberOf = (item: MarkupElement): string => childText(item, 'wp:post_id') ?? ''

/** The value of a custom field. */
export const metaOf = (item: MarkupElement, key: string): string | undefined =>
  childrenNamed(item, 'wp:postmeta')
    .filter((meta) => childText(meta, 'wp:meta_key') === key)
    .map((meta) => childText(meta, 'wp:meta_value'))[0]
