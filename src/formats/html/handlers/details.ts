import { toPlainText } from '#article/text/toPlainText.ts'
import type { Block } from '#article/blocks/block.ts'
import { classWordsPattern } from '../../vocabulary/markup/markupNames.ts'
import { factBoxNames } from '../../vocabulary/markup/specialBlocks.ts'
import { insideBlock, statedScope, type Handler } from '../context.ts'
import { attribute, hasClass, isElement, type MarkupElement, type MarkupNode } from '../markup/markup.ts'

/** `<details>` is shown open, with its summary as a heading. */
export const details: Handler = (element, context) => {
  const summary = element.children.find((node) => isElement(node) && node.name === 'summary')
  const { text, media } = context.inlineOf(summary && isElement(summary) ? summary.children : [], insideBlock(context))
  const title: Block[] = text === undefined ? [] : [{ type: 'heading', level: 3, text, ...statedScope(context) }]
  return [...title, ...media, ...context.blocksOf(rest(element, summary), context)]
}

/** Blocks around a fact box: one box within another is an accident of the markup. */
const MAX_DEPTH = 0

const FACT_BOX = classWordsPattern(factBoxNames)

export const isFactBox = (element: MarkupElement): boolean =>
  ['aside', 'div', 'section'].includes(element.name) &&
  hasClass(element, FACT_BOX) &&
  attribute(element, 'role') !== 'navigation'

/** Background beside a story. Its first heading is its title. */
export const factBox: Handler = (element, context) => {
  const blocks = context.blocksOf(element.children, insideBlock(context))
  const [first, ...others] = blocks
  if (!first || context.depth > MAX_DEPTH) return blocks
  if (first.type !== 'heading' || others.length === 0) return [{ type: 'factBox', blocks, ...statedScope(context) }]
  return [{ type: 'factBox', title: toPlainText(first.text), blocks: others, ...idOf(first), ...statedScope(context) }]
}

const idOf = ({ id }: Block): { id?: string } => (id === undefined ? {} : { id })

const rest = (element: MarkupElement, summary: MarkupNode | undefined): MarkupNode[] =>
  element.children.filter((node) => node !== summary)
