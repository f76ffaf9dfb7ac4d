import { findDefinition, type Block } from '../blocks/block.ts'
import type { Text } from '../schema/text.ts'
import { toPlainText } from '../text/toPlainText.ts'

/**
 * The texts of a body that count as reading, one a paragraph. Captions, credits, links to other articles, embeds and
 * notes do not count; code does (docs/reference/reading-time.md).
 */
export function collectReadingTexts(blocks: readonly Block[]): string[] {
  return textsOf(blocks).map(toPlainText)
}

function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block) => findDefinition(block.type).readingTexts(block, textsOf))
}
