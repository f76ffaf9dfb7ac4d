import { descendants, textContent, type MarkupElement } from '../html/markup/markup.ts'

/** The title or description in Media RSS of an item that has none of its own. */
export const readMediaText = (item: MarkupElement, kind: 'title' | 'description'): string | undefined =>
  descendants(item.children)
    .filter(({ name }) => name === `media:${kind}`)
    .map((each) => textContent(each).trim())
    .find((words) => words !== '')
