import { toPlainText } from '#article/text/toPlainText.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Text } from '#article/schema/text.ts'
import { findKnownEmbed } from './embedAddress.ts'

const LONE_ADDRESS = /^https?:\/\/\S+$/iu

/** An embed for a paragraph that is nothing but the address of a film or a post, which WordPress embeds too. */
export function findLoneEmbed(text: Text): Block | undefined {
  const words = toPlainText(text).trim()
  const embed = LONE_ADDRESS.test(words) ? findKnownEmbed(words) : undefined
  return embed && { type: 'embed', ...embed }
}
