import type * as v from 'valibot'
import { textSchema } from '../schema/text.ts'
import type { BlockDefinition, BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

const schema = createBlockSchema('paragraph', { text: textSchema })

export type ParagraphBlock = v.InferOutput<typeof schema>

export const paragraph: BlockDefinition<ParagraphBlock> = {
  schema,
  readingTexts: ({ text }) => [text],
  mapTexts: (block, change) => ({ ...block, text: change(block.text) }),
}

export const paragraphDescription: BlockDescription<ParagraphBlock> = { text: 'The words of the paragraph.' }
