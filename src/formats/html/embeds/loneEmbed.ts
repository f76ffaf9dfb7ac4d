import { plainText } from '#article/text/plainText.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Text } from '#article/schema/text.ts'
import { knownEmbed } from './embedAddress.ts'

const LONE_ADDRESS = /^https?:\/\/\S+$/iu

/** An embed for a paragraph that is nothing but the address of a film or a post, which WordPress embeds too. */
export function loneEmbed(text: Text): Block | undefined {
  const words = plainText(text).trim()
  const embed = LONE_ADDRESS.test(words) ? knownEmbed(words) : undefined
  return embed && { type: 'embed', ...embed }
}
