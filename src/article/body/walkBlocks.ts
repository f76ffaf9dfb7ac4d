import { findDefinition, type Block } from '../blocks/block.ts'

/** Every block in reading order, each followed by the blocks inside it. */
export function walkBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...walkBlocks(findDefinition(block.type).innerBlocks?.(block) ?? [])])
}
