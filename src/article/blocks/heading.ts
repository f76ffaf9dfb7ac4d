import * as v from 'valibot'
import { textSchema } from '../schema/text.ts'
import type { BlockDefinition, BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

const schema = createBlockSchema('heading', { level: v.picklist([2, 3, 4], '2, 3 or 4'), text: textSchema })

export type HeadingBlock = v.InferOutput<typeof schema>

export const heading: BlockDefinition<HeadingBlock> = {
  schema,
  readingTexts: ({ text }) => [text],
  mapTexts: (block, change) => ({ ...block, text: change(block.text) }),
}

export const headingDescription: BlockDescription<HeadingBlock> = {
  level: '2 for the parts of an article, 3 and 4 for parts of these.',
  text: 'The words of the heading.',
}
