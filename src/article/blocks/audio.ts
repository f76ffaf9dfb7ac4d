import type * as v from 'valibot'
import { audioFields } from '../schema/media.ts'
import { noTexts, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'
import { mapCaption } from './mapCaption.ts'
import type { MediaMapper } from './mediaMapper.ts'
import { mapRecording, recordingDescription } from './recording.ts'

const schema = createBlockSchema('audio', audioFields)

export type AudioBlock = v.InferOutput<typeof schema>

export const audio: BlockDefinition<AudioBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: mapCaption,
}

export const mapAudioMedia: MediaMapper<AudioBlock> = (block, { address }) => ({
  ...block,
  ...mapRecording(block, address),
})

export const audioDescription: BlockDescription<AudioBlock> = recordingDescription
