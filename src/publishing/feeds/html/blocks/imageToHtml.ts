import type { BlockOf } from '#article/blocks/block.ts'
import { figureToHtml } from '../figureToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const imageToHtml: BlockMarkup<BlockOf<'image'>> = (block, { setting }) =>
  figureToHtml(block, setting, block.href)
