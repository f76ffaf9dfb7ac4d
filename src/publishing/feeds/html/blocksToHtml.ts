import type { Block } from '#article/schema/block.ts'
import { escapeMarkup } from '../../markup/escapeMarkup.ts'
import { element, voidElement } from './element.ts'
import { figureToHtml, galleryToHtml } from './figureToHtml.ts'
import { languageAttributes, settingInside, type HtmlSetting } from './htmlSetting.ts'
import { embedToHtml, linksToHtml } from './linksToHtml.ts'
import { footnotesToHtml, listToHtml } from './listToHtml.ts'
import { recordingToHtml } from './recordingToHtml.ts'
import { tableToHtml } from './tableToHtml.ts'
import { textToHtml } from './textToHtml.ts'

/** A body as HTML that can stand anywhere: no classes, no scripts, no address that is not whole; every text is escaped. */
export function blocksToHtml(blocks: readonly Block[], setting: HtmlSetting): string {
  return blocks.map((block) => blockToHtml(block, settingInside(setting, block))).join('\n')
}

function blockToHtml(block: Block, setting: HtmlSetting): string {
  const own = languageAttributes(block)
  const inside = (blocks: readonly Block[]) => blocksToHtml(blocks, setting)
  switch (block.type) {
    case 'paragraph':
      return element('p', own, textToHtml(block.text, setting))
    case 'heading':
      return element(`h${block.level}`, own, textToHtml(block.text, setting))
    case 'image':
      return figureToHtml(block, setting, block.href)
    case 'gallery':
      return galleryToHtml(block, setting)
    case 'quote':
      return quoteToHtml(block, inside(block.blocks), setting)
    case 'list':
      return listToHtml(block, setting, inside)
    case 'table':
      return tableToHtml(block, setting)
    case 'code':
      return element('pre', { lang: own.lang, dir: own.dir ?? 'ltr' }, element('code', {}, escapeMarkup(block.text)))
    case 'embed':
      return embedToHtml(block, setting)
    case 'audio':
    case 'video':
      return recordingToHtml(block, setting)
    case 'factBox':
      return element('aside', own, titleToHtml(block.title, setting), inside(block.blocks))
    case 'links':
      return element('aside', own, titleToHtml(block.title, setting), linksToHtml(block.links, setting))
    case 'footnotes':
      return footnotesToHtml(block, setting)
    case 'divider':
      return voidElement('hr', {})
  }
}

function quoteToHtml(block: Extract<Block, { type: 'quote' }>, words: string, setting: HtmlSetting): string {
  const speaker = block.cite === undefined ? '' : element('figcaption', {}, textToHtml(block.cite, setting))
  return element('figure', languageAttributes(block), element('blockquote', {}, words), speaker)
}

function titleToHtml(title: string | undefined, setting: HtmlSetting): string {
  return title === undefined ? '' : element('p', {}, element('strong', {}, textToHtml(title, setting)))
}
