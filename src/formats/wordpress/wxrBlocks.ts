import { isObject, listOf, textOf } from '../parsing/jsonValue.ts'
import { parseJsonOrUndefined } from '../parsing/parseJsonInput.ts'

const PATTERN = /<!-- wp:block \{(?=[^{}]*"ref":(\d+))[^{}]*\} \/-->/gu
const FOOTNOTES = /<!-- wp:footnotes[^<>]*\/-->/gu

/** Patterns may hold patterns; the limit ends one that holds itself. */
const MAX_DEPTH = 4

/** Content with its synced patterns filled in: a post holds only the number of such a block. */
export function withPatterns(content: string, patterns: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > MAX_DEPTH) return content
  return content.replaceAll(PATTERN, (_, number: string) =>
    withPatterns(patterns.get(number) ?? '', patterns, depth + 1),
  )
}

/** Content with its footnotes filled in: they are kept beside the post as JSON, and a block says where they go. */
export function withFootnotes(content: string, notes: string | undefined): string {
  const items = listOf(parseJsonOrUndefined(notes ?? '[]')).flatMap((note) => {
    const id = isObject(note) ? textOf(note.id) : undefined
    const words = isObject(note) ? textOf(note.content) : undefined
    return id === undefined || words === undefined || !/^[\w-]+$/u.test(id)
      ? []
      : [`<li id="${id}">${words} <a href="#${id}-link">↩︎</a></li>`]
  })
  return content.replaceAll(FOOTNOTES, () =>
    items.length === 0 ? '' : `<ol class="wp-block-footnotes">${items.join('')}</ol>`,
  )
}
