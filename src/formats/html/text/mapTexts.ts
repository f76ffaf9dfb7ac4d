import { isBlocks } from '#article/text/plainText.ts'
import type { Block, Cell } from '#article/schema/block.ts'
import type { Image } from '#article/schema/media.ts'
import type { Text } from '#article/schema/text.ts'

type Change = (text: Text) => Text

/** The same blocks with each of their marked texts changed. */
export function mapTexts(blocks: readonly Block[], change: Change): Block[] {
  return blocks.map((block) => mapBlock(block, change))
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: change(block.text) }
    case 'quote':
      return {
        ...block,
        blocks: mapTexts(block.blocks, change),
        ...(block.cite !== undefined && { cite: change(block.cite) }),
      }
    case 'factBox':
      return { ...block, blocks: mapTexts(block.blocks, change) }
    case 'list':
      return { ...block, items: block.items.map((item) => (isBlocks(item) ? mapTexts(item, change) : change(item))) }
    case 'table':
      return {
        ...block,
        ...captioned(block, change),
        ...(block.head && { head: mapRow(block.head, change) }),
        rows: block.rows.map((row) => mapRow(row, change)),
      }
    case 'gallery':
      return {
        ...block,
        ...captioned(block, change),
        images: block.images.map((image) => ({ ...image, ...captioned(image, change) })),
      }
    case 'footnotes':
      return { ...block, notes: block.notes.map((note) => ({ ...note, text: change(note.text) })) }
    case 'image':
    case 'audio':
    case 'video':
      return { ...block, ...captioned(block, change) }
    case 'code':
    case 'embed':
    case 'links':
    case 'divider':
      return block
  }
}

const captioned = ({ caption }: Pick<Image, 'caption'>, change: Change): { caption?: Text } =>
  caption === undefined ? {} : { caption: change(caption) }

const mapRow = (row: readonly Cell[], change: Change): Cell[] =>
  row.map((cell) => (isSpanning(cell) ? { ...cell, text: change(cell.text) } : change(cell)))

const isSpanning = (cell: Cell): cell is Exclude<Cell, Text> => typeof cell === 'object' && !Array.isArray(cell)
