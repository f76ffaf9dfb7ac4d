import * as v from 'valibot'
import { fileAddress, text, webAddress } from '../schema/primitives.ts'
import { noTexts, unchanged, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'
import type { MediaMapper } from './mediaMapper.ts'

const schema = createBlockSchema('embed', {
  url: webAddress,
  provider: v.optional(text),
  title: v.optional(text),
  thumbnail: v.optional(fileAddress),
})

export type EmbedBlock = v.InferOutput<typeof schema>

export const embed: BlockDefinition<EmbedBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: unchanged,
}

export const mapEmbedMedia: MediaMapper<EmbedBlock> = (block, { address }) => ({
  ...block,
  thumbnail: block.thumbnail === undefined ? undefined : address(block.thumbnail),
})

export const embedDescription: BlockDescription<EmbedBlock> = {
  url: 'The page of what is embedded; it loads when the reader asks for it.',
  provider: 'Whose it is, such as YouTube.',
  title: 'What it shows.',
  thumbnail: 'A picture of the newsroom’s own, shown before it loads.',
}
