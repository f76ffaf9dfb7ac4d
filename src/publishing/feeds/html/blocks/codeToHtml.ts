import type { BlockOf } from '#article/blocks/block.ts'
import { escapeMarkup } from '../../../markup/escapeMarkup.ts'
import { element } from '../element.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/** Code runs from left to right unless the block says otherwise. */
export const codeToHtml: BlockMarkup<BlockOf<'code'>> = ({ text }, { own }) =>
  element('pre', { lang: own.lang, dir: own.dir ?? 'ltr' }, element('code', {}, escapeMarkup(text)))
