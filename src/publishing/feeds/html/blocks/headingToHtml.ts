import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const headingToHtml: BlockMarkup<BlockOf<'heading'>> = ({ level, text }, { setting, own }) =>
  element(`h${level}`, own, textToHtml(text, setting))
