import { plainText } from '#article/text/plainText.ts'
import type { Block } from '#article/schema/block.ts'
import { insideBlock, stated, type Handler } from '../context.ts'
import { attribute, hasClass, isElement, type MarkupElement, type MarkupNode } from '../markup/markup.ts'

/** A closed part of a page is open on ours: its summary is a heading. */
export const details: Handler = (element, context) => {
  const summary = element.children.find((node) => isElement(node) && node.name === 'summary')
  const { text, media } = context.inlineOf(summary && isElement(summary) ? summary.children : [], insideBlock(context))
  const title: Block[] = text === undefined ? [] : [{ type: 'heading', level: 3, text, ...stated(context) }]
  return [...title, ...media, ...context.blocksOf(rest(element, summary), context)]
}

const FACT_BOX = /(?:^|[\s_-])(?:fact-?box|facts-?box|info-?box|key-?facts|explainer-?box)(?:$|[\s_-])/iu

export const isFactBox = (element: MarkupElement): boolean =>
  ['aside', 'div', 'section'].includes(element.name) &&
  hasClass(element, FACT_BOX) &&
  attribute(element, 'role') !== 'navigation'

/** Background beside a story; its first heading is its title. */
export const factBox: Handler = (element, context) => {
  const blocks = context.blocksOf(element.children, insideBlock(context))
  const [first, ...others] = blocks
  if (!first || context.depth > DEEPEST_BOX) return blocks
  if (first.type !== 'heading' || others.length === 0) return [{ type: 'factBox', blocks, ...stated(context) }]
  return [{ type: 'factBox', title: plainText(first.text), blocks: others, ...idOf(first), ...stated(context) }]
}

/** A box in a box is an accident of the markup. */
const DEEPEST_BOX = 0

const idOf = ({ id }: Block): { id?: string } => (id === undefined ? {} : { id })

const rest = (element: MarkupElement, summary: MarkupNode | undefined): MarkupNode[] =>
  element.children.filter((node) => node !== summary)
