import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const paragraphToHtml: BlockMarkup<BlockOf<'paragraph'>> = ({ text }, { setting, own }) =>
  element('p', own, textToHtml(text, setting))
