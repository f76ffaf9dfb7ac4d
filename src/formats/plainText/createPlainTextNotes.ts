import type { Block } from '#article/blocks/block.ts'
import { joinBodyText } from '../drafts/joinBodyText.ts'
import { isCaption } from './isCaption.ts'
import { findReadAlsoTitle } from './findReadAlsoTitle.ts'

/** What the newsroom should check in an article that was made from copied text. */
export const createPlainTextNotes = (
  body: readonly Block[],
  lines: readonly string[],
  outside: readonly string[],
): string[] => [
  'links, pictures and marks are not in plain text: compare with the page',
  ...noteOnCaptions(body),
  ...noteOnLabels(body, lines),
  ...noteOnLinesOutside(outside),
]

function noteOnCaptions(body: readonly Block[]): string[] {
  const { length } = body.filter((block) => block.type === 'paragraph' && isCaption(joinBodyText([block])))
  return length === 0
    ? []
    : [`${length} captions stand as paragraphs, because their pictures were not copied (--image gives the first)`]
}

/** «Read also» labels without titles after them: their links were pictures, or were not copied. */
function noteOnLabels(body: readonly Block[], lines: readonly string[]): string[] {
  const isShown = (label: string) =>
    body.some((block) => block.type === 'factBox' && label.includes(block.title ?? label))
  const labels = lines.filter((line) => findReadAlsoTitle(line) === '' && !isShown(line))
  return labels.length === 0 ? [] : [`«${labels.join('», «')}» was left out, because no titles follow it`]
}

const noteOnLinesOutside = (lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [`${lines.length} lines around the story were left out, from «${lines[0] ?? ''}» to «${lines.at(-1) ?? ''}»`]
