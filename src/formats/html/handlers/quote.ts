import type { Text } from '#article/schema/text.ts'
import { insideBlock, stated, type Context, type Handler } from '../context.ts'
import { find, hasClass, isElement, without, type MarkupElement } from '../markup/markup.ts'

/** Deeper than any quotation of a quotation: what nests further is only indented. */
const DEEPEST = 8

/** A quotation, with who said it; a pull quote where its class says so. */
export const quote: Handler = (element, context) => quoteOf(element, context, isPulled(element))

/** A quotation whose words are the article's own, set large. */
export const isPulled = (element: MarkupElement): boolean => hasClass(element, /pull-?quote/iu)

export function quoteOf(
  element: MarkupElement,
  context: Context,
  pulled: boolean,
  captioned?: Text,
): ReturnType<Handler> {
  const inner = insideBlock(context)
  if (context.depth > DEEPEST) return context.blocksOf(element.children, context)
  const source = sourceOf(element)
  const blocks = context.blocksOf(
    source ? without(element.children, (each) => each === source) : element.children,
    inner,
  )
  const { text, media } = context.inlineOf(source?.children ?? [], inner)
  const cite = captioned ?? (text === undefined ? undefined : withoutDash(text))
  if (blocks.length === 0) return context.blocksOf(element.children, context)
  return [
    { type: 'quote', blocks, ...(cite !== undefined && { cite }), ...(pulled && { pulled }), ...stated(context) },
    ...media,
  ]
}

/** Called so, a last line says who spoke. */
const ATTRIBUTION = /attribution|(?:^|[\s_-])(?:cite|citation|quote-?(?:author|source|by)|author|source)(?:$|[\s_-])/iu

/** `<footer>` of the quotation, or a `<cite>` or a line called so that stands apart from its sentences. */
function sourceOf(element: MarkupElement): MarkupElement | undefined {
  const footer = find(element.children, ({ name }) => name === 'footer')
  if (footer) return footer
  const last = element.children.findLast((node) => isElement(node) || node.trim() !== '')
  if (last === undefined || !isElement(last)) return undefined
  if (last.name === 'cite' || (['p', 'div', 'span', 'figcaption'].includes(last.name) && hasClass(last, ATTRIBUTION))) {
    return last
  }
  const [only, ...others] =
    last.name === 'p' ? last.children.filter((node) => typeof node !== 'string' || node.trim() !== '') : []
  return others.length === 0 && typeof only === 'object' && only.name === 'cite' ? only : undefined
}

/** `— Name` is `Name`: the page draws its own dash. */
function withoutDash(text: Text): Text {
  if (typeof text === 'string') return text.replace(DASH, '')
  const [first, ...others] = text
  return typeof first === 'string' && first.replace(DASH, '') !== '' ? [first.replace(DASH, ''), ...others] : text
}

const DASH = /^\s*[—–―-]+\s*/u
