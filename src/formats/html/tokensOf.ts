import { blockHandlers, isHidden } from './blockHandlers.ts'
import type { Context } from './context.ts'
import { marksInside, scopeOf } from './text/inlineMarks.ts'
import { attribute, descendants, isElement, textContent, type MarkupElement, type MarkupNode } from './markup/markup.ts'
import { emojiOf } from './media/picture.ts'
import type { Token } from './tokens.ts'

/** Elements that end the paragraph before them and start one. Every other unknown element is part of the line. */
const CONTAINERS = new Set([
  'html',
  'body',
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'center',
  'address',
  'form',
  'fieldset',
  'legend',
  'hgroup',
  'search',
  'figure',
  'figcaption',
  'li',
  'ul',
  'ol',
  'menu',
  'dir',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'details',
  'summary',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'colgroup',
  'pre',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'noscript',
  'optgroup',
  'option',
  'listing',
  'plaintext',
  'xmp',
])

/** Blocks that may stand in a line of text. */
const MEDIA = new Set(['img', 'picture', 'iframe', 'audio', 'video', 'object', 'embed'])

/** Blocks whose handlers do not walk what is inside, so that links into them are found here. */
const CLOSED = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'pre', 'figure', ...MEDIA])

/** The tokens of a part of a document, in reading order. */
export function tokensOf(nodes: readonly MarkupNode[], context: Context): Token[] {
  return nodes.flatMap((node) =>
    isElement(node) ? elementTokens(node, context) : [{ kind: 'run' as const, text: node, marks: context.marks }],
  )
}

function elementTokens(element: MarkupElement, context: Context): Token[] {
  const { name } = element
  if (isHidden(element)) return []
  if (name === 'br') return [...anchors([element], context), { kind: 'break', marks: context.marks }]
  const emoji = emojiOf(element)
  if (emoji !== undefined) return [{ kind: 'run', text: emoji, marks: context.marks }]
  if (name === 'math') return [{ kind: 'run', text: mathText(element), marks: marksInside(element, context) }]
  const handler = context.inline && !MEDIA.has(name) ? undefined : blockHandlers(element)
  if (handler) return handledTokens(element, context, handler)
  return CONTAINERS.has(name) ? containerTokens(element, context) : inlineTokens(element, context)
}

function handledTokens(
  element: MarkupElement,
  context: Context,
  handler: NonNullable<ReturnType<typeof blockHandlers>>,
): Token[] {
  const inner = { ...context, scope: { ...context.scope, ...scopeOf(element) } }
  const targets = CLOSED.has(element.name) ? [element, ...descendants(element.children)] : [element]
  const floating = MEDIA.has(element.name)
  return [
    ...anchors(targets, context),
    ...handler(element, inner).map((block): Token => ({ kind: 'block', block, floating })),
  ]
}

function containerTokens(element: MarkupElement, context: Context): Token[] {
  const scope = { ...context.scope, ...scopeOf(element) }
  return [
    { kind: 'edge', scope },
    ...anchors([element], context),
    ...tokensOf(element.children, { ...context, scope }),
    { kind: 'edge', scope: context.scope },
  ]
}

function inlineTokens(element: MarkupElement, context: Context): Token[] {
  const inside = tokensOf(element.children, { ...context, marks: marksInside(element, context) })
  const around = anchors([element], context)
  if (element.name !== 'q') return [...around, ...inside]
  const [open, close] = context.direction === 'rtl' || context.language?.startsWith('fr') ? '«»' : '“”'
  return [...around, quotationMark(open, context), ...inside, quotationMark(close, context)]
}

const quotationMark = (text = '', { marks }: Context): Token => ({ kind: 'run', text, marks })

/** What the formula says in words or TeX, where its author says it. */
function mathText(element: MarkupElement): string {
  const annotation = descendants(element.children).find(
    (each) => each.name === 'annotation' && /tex/iu.test(attribute(each, 'encoding') ?? ''),
  )
  return attribute(element, 'alttext') ?? textContent(annotation ?? element)
}

function anchors(elements: readonly MarkupElement[], { targets }: Context): Token[] {
  return elements
    .flatMap((element) => [attribute(element, 'id'), element.name === 'a' ? attribute(element, 'name') : undefined])
    .filter((id) => id !== undefined && targets.has(id))
    .map((id) => ({ kind: 'anchor', id: id ?? '' }))
}
