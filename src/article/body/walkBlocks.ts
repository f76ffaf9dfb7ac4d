import { isBlocks } from '../text/plainText.ts'
import type { Block } from '../schema/block.ts'

/** Every block, those inside others too, in reading order. */
export function walkBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...walkBlocks(blocksInside(block))])
}

function blocksInside(block: Block): readonly Block[] {
  switch (block.type) {
    case 'quote':
    case 'factBox':
      return block.blocks
    case 'list':
      return block.items.filter(isBlocks).flat()
    case 'paragraph':
    case 'heading':
    case 'image':
    case 'gallery':
    case 'table':
    case 'code':
    case 'embed':
    case 'audio':
    case 'video':
    case 'links':
    case 'footnotes':
    case 'divider':
      return []
  }
}
