import type * as v from 'valibot'
import { noTexts, unchanged, type BlockDefinition } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

const schema = createBlockSchema('divider', {})

export type DividerBlock = v.InferOutput<typeof schema>

export const divider: BlockDefinition<DividerBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: unchanged,
}

/** A divider has no properties of its own. */
export const dividerDescription = {}
