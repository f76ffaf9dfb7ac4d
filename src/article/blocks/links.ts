import * as v from 'valibot'
import { relatedLinkSchema } from '../schema/link.ts'
import { text } from '../schema/primitives.ts'
import { noTexts, unchanged, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

const schema = createBlockSchema('links', {
  title: v.optional(text),
  links: v.array(relatedLinkSchema, 'a list of links'),
})

export type LinksBlock = v.InferOutput<typeof schema>

/** Headlines of other articles do not count as reading, and are no text with marks. */
export const links: BlockDefinition<LinksBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: unchanged,
}

export const linksDescription: BlockDescription<LinksBlock> = {
  title: 'Such as “Read also”.',
  links: 'Articles of this paper (id) or pages elsewhere (url).',
}
