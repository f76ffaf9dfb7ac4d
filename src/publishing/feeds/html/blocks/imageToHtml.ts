import type { BlockOf } from '#article/schema/block.ts'
import { figureToHtml } from '../figureToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const imageToHtml: BlockMarkup<BlockOf<'image'>> = (block, { setting }) =>
  figureToHtml(block, setting, block.href)
