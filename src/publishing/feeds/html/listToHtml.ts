import { isBlocks } from '#article/schema/blocks/list.ts'
import type { Block, BlockOf } from '#article/schema/block.ts'
import { element } from './element.ts'
import { languageAttributes, type HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** Points or numbered steps; `inside` is how the blocks of an item become HTML. */
export function listToHtml(
  block: BlockOf<'list'>,
  setting: HtmlSetting,
  inside: (blocks: readonly Block[]) => string,
): string {
  const items = block.items.map((item) => element('li', {}, isBlocks(item) ? inside(item) : textToHtml(item, setting)))
  const own = languageAttributes(block)
  return block.ordered === true ? element('ol', { ...own, start: block.start }, ...items) : element('ul', own, ...items)
}

/**
 * The notes of a story; the references lead to them on the story's own page, so that numbers of other stories beside it
 * never meet them.
 */
export function footnotesToHtml(block: BlockOf<'footnotes'>, setting: HtmlSetting): string {
  const notes = block.notes.map(({ id, text }) => element('li', { id }, textToHtml(text, setting)))
  return element('ol', { ...languageAttributes(block), role: 'doc-endnotes' }, ...notes)
}
