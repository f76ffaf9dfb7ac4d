import * as v from 'valibot'
import { plainString } from '../schema/primitives.ts'
import { unchanged, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

const schema = createBlockSchema('code', { text: plainString, programmingLanguage: v.optional(plainString) })

export type CodeBlock = v.InferOutput<typeof schema>

/** Code is read, but it is plain: it has no marks and no links. */
export const code: BlockDefinition<CodeBlock> = {
  schema,
  readingTexts: ({ text }) => [text],
  mapTexts: unchanged,
}

export const codeDescription: BlockDescription<CodeBlock> = {
  text: 'The code as it is.',
  programmingLanguage: 'Its language, such as python.',
}
