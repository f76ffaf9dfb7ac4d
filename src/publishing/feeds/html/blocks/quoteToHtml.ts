import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const quoteToHtml: BlockMarkup<BlockOf<'quote'>> = ({ blocks, cite }, { setting, own, renderInner }) => {
  const speaker = cite === undefined ? '' : element('figcaption', {}, textToHtml(cite, setting))
  return element('figure', own, element('blockquote', {}, renderInner(blocks)), speaker)
}
