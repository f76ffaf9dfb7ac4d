import { definitionOf, type Block } from '../blocks/block.ts'
import type { Text } from '../schema/text.ts'
import { plainText } from '../text/plainText.ts'

/**
 * The texts of a body that count as reading, one a paragraph. Captions, credits, links to other articles, embeds and
 * notes do not count; code does (docs/reference/reading-time.md).
 */
export function readingTexts(blocks: readonly Block[]): string[] {
  return textsOf(blocks).map(plainText)
}

function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block) => definitionOf(block.type).readingTexts(block, textsOf))
}
