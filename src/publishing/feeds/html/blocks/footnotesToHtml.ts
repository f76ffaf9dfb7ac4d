import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/**
 * The notes of an article. References lead to the notes on the article's own page: a feed reader may show several
 * articles on one page, where equal ids would conflict.
 */
export const footnotesToHtml: BlockMarkup<BlockOf<'footnotes'>> = ({ notes }, { setting, own }) => {
  const items = notes.map(({ id, text }) => element('li', { id }, textToHtml(text, setting)))
  return element('ol', { ...own, role: 'doc-endnotes' }, items)
}
