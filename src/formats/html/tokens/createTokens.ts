import { findRecognition } from '#languages/collected/recognitions.ts'
import type { Context, Handler } from '../context.ts'
import { CONTAINER_ELEMENTS, HEADING_ELEMENTS, MEDIA_ELEMENTS } from '../markup/elementNames.ts'
import {
  attribute,
  descendants,
  isElement,
  textContent,
  type MarkupElement,
  type MarkupNode,
} from '../markup/markup.ts'
import { readEmoji } from '../media/picture.ts'
import { marksInside, readScope } from '../text/inlineMarks.ts'
import type { Token } from '../text/token.ts'
import { findHandler } from './findHandler.ts'
import { isHidden } from './isHidden.ts'

/** Elements whose handlers create no tokens for what is inside, so that link targets within are found here. */
const SEARCHED_FOR_TARGETS = new Set([...HEADING_ELEMENTS, 'table', 'pre', 'figure', ...MEDIA_ELEMENTS])

/** The tokens of a part of a document, in reading order. */
export function createTokens(nodes: readonly MarkupNode[], context: Context): Token[] {
  return nodes.flatMap((node) =>
    isElement(node) ? elementTokens(node, context) : [{ kind: 'run' as const, text: node, marks: context.marks }],
  )
}

function elementTokens(element: MarkupElement, context: Context): Token[] {
  const { name } = element
  if (isHidden(element)) return []
  if (name === 'br') return [...anchorTokens([element], context), { kind: 'break', marks: context.marks }]
  const emoji = readEmoji(element)
  if (emoji !== undefined) return [{ kind: 'run', text: emoji, marks: context.marks }]
  if (name === 'math') return [{ kind: 'run', text: mathText(element), marks: marksInside(element, context) }]
  const handler = context.inline && !MEDIA_ELEMENTS.has(name) ? undefined : findHandler(element)
  if (handler) return handledTokens(element, context, handler)
  return CONTAINER_ELEMENTS.has(name) ? containerTokens(element, context) : inlineTokens(element, context)
}

function handledTokens(element: MarkupElement, context: Context, handler: Handler): Token[] {
  const inner = { ...context, scope: { ...context.scope, ...readScope(element) } }
  const isSearched = SEARCHED_FOR_TARGETS.has(element.name)
  const floating = MEDIA_ELEMENTS.has(element.name)
  return [
    ...anchorTokens(isSearched ? [element, ...descendants(element.children)] : [element], context),
    ...handler(element, inner).map((block): Token => ({ kind: 'block', block, floating })),
  ]
}

function containerTokens(element: MarkupElement, context: Context): Token[] {
  const scope = { ...context.scope, ...readScope(element) }
  return [
    { kind: 'edge', scope },
    ...anchorTokens([element], context),
    ...createTokens(element.children, { ...context, scope }),
    { kind: 'edge', scope: context.scope },
  ]
}

function inlineTokens(element: MarkupElement, context: Context): Token[] {
  const inside = createTokens(element.children, { ...context, marks: marksInside(element, context) })
  const anchors = anchorTokens([element], context)
  if (element.name !== 'q') return [...anchors, ...inside]
  const [open, close] = quotationMarksFor(context)
  return [...anchors, quotationMark(open, context), ...inside, quotationMark(close, context)]
}

/** The marks of the text's language; without a record of it, those that are usual in its direction. */
function quotationMarksFor({ language, direction }: Context): string {
  const marks = findRecognition(language?.split('-')[0] ?? '')?.quotationMarks
  return marks ?? (direction === 'rtl' ? '«»' : '“”')
}

const quotationMark = (text = '', { marks }: Context): Token => ({ kind: 'run', text, marks })

/** A formula in the words or the TeX that its author gave. */
function mathText(element: MarkupElement): string {
  const annotation = descendants(element.children).find(
    (each) => each.name === 'annotation' && /tex/iu.test(attribute(each, 'encoding') ?? ''),
  )
  return attribute(element, 'alttext') ?? textContent(annotation ?? element)
}

function anchorTokens(elements: readonly MarkupElement[], { targets }: Context): Token[] {
  return elements
    .flatMap((element) => [attribute(element, 'id'), element.name === 'a' ? attribute(element, 'name') : undefined])
    .filter((id) => id !== undefined && targets.has(id))
    .map((id) => ({ kind: 'anchor', id: id ?? '' }))
}
