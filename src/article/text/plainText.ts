import type { Block, Cell, ListItem } from '../schema/block.ts'
import type { Text } from '../schema/text.ts'

/** A text without its marks. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

/**
 * What is read of a body, a text a paragraph: captions, credits, links to other stories, embeds and notes are not
 * (docs/reference/reading-time.md: "exclude captions, related links, ads, embeds; code blocks count").
 */
export function readingTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOf)
}

/** Words as whitespace tokens that hold a letter or a digit: harakat, tatweel and ZWNJ do not split words. */
export function wordsOf(blocks: readonly Block[]): number {
  return readingTexts(blocks).reduce((sum, text) => sum + countWords(text), 0)
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.text)]
    case 'code':
      return [block.text]
    case 'quote':
      return [...readingTexts(block.blocks), ...(block.cite === undefined ? [] : [plainText(block.cite)])]
    case 'factBox':
      return [...(block.title === undefined ? [] : [block.title]), ...readingTexts(block.blocks)]
    case 'list':
      return block.items.flatMap(textsOfItem)
    case 'table':
      return [...(block.head ?? []), ...block.rows.flat()].map(textOfCell)
    case 'image':
    case 'gallery':
    case 'embed':
    case 'audio':
    case 'video':
    case 'links':
    case 'footnotes':
    case 'divider':
      return []
  }
}

export function isBlocks(item: ListItem): item is Block[] {
  return Array.isArray(item) && item.some((part) => typeof part === 'object' && 'type' in part)
}

export function textOfCell(cell: Cell): string {
  return plainText(typeof cell === 'object' && 'text' in cell ? cell.text : cell)
}

function textsOfItem(item: ListItem): string[] {
  return isBlocks(item) ? readingTexts(item) : [plainText(item)]
}
