import type { Text } from '#article/schema/text.ts'
import { classWordsPattern } from '../../vocabulary/markup/markupNames.ts'
import { pullQuoteNames, quoteSourceNames } from '../../vocabulary/markup/quotations.ts'
import { insideBlock, statedScope, type Context, type Handler } from '../context.ts'
import { find, hasClass, isElement, without, type MarkupElement } from '../markup/markup.ts'

/** Blocks around a quotation. Markup that nests deeper uses `<blockquote>` only to indent. */
const MAX_DEPTH = 8

const PULL_QUOTE = classWordsPattern(pullQuoteNames)
const SOURCE_LINE = classWordsPattern(quoteSourceNames)

/** A quotation with its source; a pull quote where its class says so. */
export const quote: Handler = (element, context) => createQuote(element, context, isPullQuote(element))

/** A pull quote repeats words of the article in large type. */
export const isPullQuote = (element: MarkupElement): boolean => hasClass(element, PULL_QUOTE)

export function createQuote(
  element: MarkupElement,
  context: Context,
  pulled: boolean,
  caption?: Text,
): ReturnType<Handler> {
  const inner = insideBlock(context)
  if (context.depth > MAX_DEPTH) return context.blocksOf(element.children, context)
  const source = sourceOf(element)
  const blocks = context.blocksOf(
    source ? without(element.children, (each) => each === source) : element.children,
    inner,
  )
  const { text, media } = context.inlineOf(source?.children ?? [], inner)
  const cite = caption ?? (text === undefined ? undefined : withoutDash(text))
  if (blocks.length === 0) return context.blocksOf(element.children, context)
  return [
    { type: 'quote', blocks, ...(cite !== undefined && { cite }), ...(pulled && { pulled }), ...statedScope(context) },
    ...media,
  ]
}

/** The `<footer>` of a quotation, or its last line where that is a `<cite>` or has a class of a source. */
function sourceOf(element: MarkupElement): MarkupElement | undefined {
  const footer = find(element.children, ({ name }) => name === 'footer')
  if (footer) return footer
  const last = element.children.findLast((node) => isElement(node) || node.trim() !== '')
  if (last === undefined || !isElement(last)) return undefined
  if (last.name === 'cite' || (['p', 'div', 'span', 'figcaption'].includes(last.name) && hasClass(last, SOURCE_LINE))) {
    return last
  }
  const [only, ...others] =
    last.name === 'p' ? last.children.filter((node) => typeof node !== 'string' || node.trim() !== '') : []
  return others.length === 0 && typeof only === 'object' && only.name === 'cite' ? only : undefined
}

/** `— Name` as `Name`, because the page draws its own dash. */
function withoutDash(text: Text): Text {
  if (typeof text === 'string') return text.replace(DASH, '')
  const [first, ...others] = text
  return typeof first === 'string' && first.replace(DASH, '') !== '' ? [first.replace(DASH, ''), ...others] : text
}

const DASH = /^\s*[—–―-]+\s*/u
