import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { titleToHtml } from '../titleToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const factBoxToHtml: BlockMarkup<BlockOf<'factBox'>> = ({ title, blocks }, { setting, own, renderInner }) =>
  element('aside', own, titleToHtml(title, setting), renderInner(blocks))
