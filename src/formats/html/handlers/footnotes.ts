import { addAnchors, createId } from '../links/anchors.ts'
import { wholeValuePattern } from '../../vocabulary/markup/markupNames.ts'
import { backlinkNames, footnoteNames } from '../../vocabulary/markup/specialBlocks.ts'
import { insideBlock, statedScope, type Context, type Handler } from '../context.ts'
import { attribute, childElements, descendants, textContent, without, type MarkupElement } from '../markup/markup.ts'

const FOOTNOTE = wholeValuePattern(footnoteNames)
const BACKLINK = wholeValuePattern(backlinkNames)

/**
 * Whether a list holds footnotes: the text links to each item, and the list links back or is named as notes. A table of
 * contents does neither.
 */
export function isFootnotes(element: MarkupElement, context: Context): boolean {
  const items = childElements(element)
  if (context.depth > 0 || items.length === 0) return false
  return (
    items.every((item) => item.name === 'li' && targetOf(item, context) !== undefined) &&
    (isNamedNotes(element, items) || items.some(hasBacklink))
  )
}

/** Notes with their ids, without the links back to the text, because the page draws its own. */
export const footnotes: Handler = (element, context) => {
  const notes = childElements(element).flatMap((item) => {
    const raw = targetOf(item, context) ?? ''
    const id = createId(raw, context.anchors)
    const { text } = context.inlineOf(without(item.children, isBacklink), insideBlock(context))
    addAnchors([...targetsIn(item, context), raw], id, context.anchors)
    return text === undefined ? [] : [{ id, text }]
  })
  return notes.length === 0 ? [] : [{ type: 'footnotes', notes, ...statedScope(context) }]
}

const isNamedNotes = (element: MarkupElement, items: readonly MarkupElement[]): boolean =>
  FOOTNOTE.test(attribute(element, 'class') ?? '') ||
  FOOTNOTE.test(attribute(element, 'id') ?? '') ||
  items.every((item) => FOOTNOTE.test(attribute(item, 'id') ?? ''))

const targetOf = (item: MarkupElement, context: Context): string | undefined => targetsIn(item, context)[0]

function targetsIn(item: MarkupElement, { targets }: Context): string[] {
  return [item, ...descendants(item.children)]
    .flatMap((each) => [attribute(each, 'id'), attribute(each, 'name')])
    .flatMap((id) => (id !== undefined && targets.has(id) ? [id] : []))
}

const hasBacklink = (item: MarkupElement): boolean => descendants(item.children).some(isBacklink)

/** A link within the page that is only an arrow or a letter, or whose class says that it leads back. */
function isBacklink(element: MarkupElement): boolean {
  if (element.name !== 'a' || !attribute(element, 'href')?.includes('#')) return false
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'rev') ?? ''}`
  if (BACKLINK.test(names)) return true
  return /^(?:[^\p{L}\p{N}]*|[a-z])$/iu.test(textContent(element).trim())
}
