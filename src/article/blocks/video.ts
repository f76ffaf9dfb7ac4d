import type * as v from 'valibot'
import { videoFields } from '../schema/media.ts'
import type { AudioBlock } from './audio.ts'
import { noTexts, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'
import { mapCaption } from './mapCaption.ts'
import type { MediaMapper } from './mediaMapper.ts'
import { mapRecording } from './recording.ts'

const schema = createBlockSchema('video', videoFields)

export type VideoBlock = v.InferOutput<typeof schema>

export const video: BlockDefinition<VideoBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: mapCaption,
}

export const mapVideoMedia: MediaMapper<VideoBlock> = (block, { address }) => ({
  ...block,
  ...mapRecording(block, address),
  poster: block.poster === undefined ? undefined : address(block.poster),
})

export const videoDescription: BlockDescription<Omit<VideoBlock, keyof AudioBlock>> = {
  width: 'In pixels.',
  height: 'In pixels.',
  poster: 'The picture shown before it plays.',
}
