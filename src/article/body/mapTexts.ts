import { findDefinition, type Block } from '../blocks/block.ts'
import type { TextChange } from '../blocks/blockDefinition.ts'

/** The same blocks with every text that may have marks changed. */
export function mapTexts(blocks: readonly Block[], change: TextChange): Block[] {
  return blocks.map((block) => findDefinition(block.type).mapTexts(block, change, (inner) => mapTexts(inner, change)))
}
