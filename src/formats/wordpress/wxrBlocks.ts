import { isObject, listOf, textOf } from '../parsing/jsonValue.ts'
import { parseJsonOrUndefined } from '../parsing/parseJsonInput.ts'

const PATTERN = /<!-- wp:block \{(?=[^{}]*"ref":(\d+))[^{}]*\} \/-->/gu
const FOOTNOTES = /<!-- wp:footnotes[^<>]*\/-->/gu

/** Patterns hold patterns; one that holds itself must end. */
const DEEPEST = 4

/** Blocks that stand in a post as a number: the text of a synced pattern is a post of its own. */
export function withPatterns(content: string, patterns: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > DEEPEST) return content
  return content.replaceAll(PATTERN, (_, number: string) =>
    withPatterns(patterns.get(number) ?? '', patterns, depth + 1),
  )
}

/** The notes of a post are kept beside it, as JSON; their block says only where they go. */
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
