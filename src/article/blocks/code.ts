import * as v from 'valibot'
import { withoutSpoofing } from '../cleanText.ts'
import { plainString } from '../schema/primitives.ts'
import { unchanged, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

/** Code as it is, except that nothing in it can make it read differently than it runs (CVE-2021-42574). */
const codeText = v.pipe(plainString, v.transform(withoutSpoofing))

const schema = createBlockSchema('code', { text: codeText, programmingLanguage: v.optional(plainString) })

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
