import type { BlockOf } from '#article/blocks/block.ts'
import { isBlocks } from '#article/blocks/list.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/** A bulleted or numbered list. */
export const listToHtml: BlockMarkup<BlockOf<'list'>> = (block, { setting, own, renderInner }) => {
  const items = block.items.map((item) =>
    element('li', {}, isBlocks(item) ? renderInner(item) : textToHtml(item, setting)),
  )
  return block.ordered === true ? element('ol', { ...own, start: block.start }, items) : element('ul', own, items)
}
