import * as v from 'valibot'
import { flag } from '../schema/primitives.ts'
import { textSchema, type Text } from '../schema/text.ts'
import type { ContainerDefinition, BlockDescription, MapInner } from './blockDefinition.ts'
import { createBlockSchema, type BlockCommon } from './createBlockSchema.ts'
import type { MediaMapping } from './mediaMapper.ts'

/** `cite` is who said it. A `pulled` quote repeats words of the article itself. */
export interface QuoteBlock<Inner> extends BlockCommon {
  type: 'quote'
  blocks: Inner[]
  cite?: Text | undefined
  pulled?: boolean | undefined
}

export const defineQuote = <Inner>(
  blocksSchema: v.GenericSchema<unknown, Inner[]>,
): ContainerDefinition<QuoteBlock<Inner>, Inner> => ({
  schema: createBlockSchema('quote', {
    blocks: blocksSchema,
    cite: v.optional(textSchema),
    pulled: v.optional(flag),
  }),
  readingTexts: ({ blocks, cite }, readInner) => [...readInner(blocks), ...(cite === undefined ? [] : [cite])],
  mapTexts: (block, change, mapInner) => ({
    ...block,
    ...(block.cite !== undefined && { cite: change(block.cite) }),
    blocks: mapInner(block.blocks),
  }),
  innerBlocks: ({ blocks }) => blocks,
})

export const mapQuoteMedia = <Inner>(
  block: QuoteBlock<Inner>,
  _: MediaMapping,
  mapInner: MapInner<Inner>,
): QuoteBlock<Inner> => ({ ...block, blocks: mapInner(block.blocks) })

export const quoteDescription: BlockDescription<QuoteBlock<never>> = {
  blocks: 'The words that are quoted.',
  cite: 'Who said or wrote them.',
  pulled: 'True for a pull quote: words of the article itself, set large.',
}
