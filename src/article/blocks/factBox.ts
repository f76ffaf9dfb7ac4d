import * as v from 'valibot'
import { filledText } from '../schema/primitives.ts'
import type { ContainerDefinition, BlockDescription, MapInner } from './blockDefinition.ts'
import { createBlockSchema, type BlockCommon } from './createBlockSchema.ts'
import type { MediaMapping } from './mediaMapper.ts'

export interface FactBoxBlock<Inner> extends BlockCommon {
  type: 'factBox'
  title?: string | undefined
  blocks: Inner[]
}

/** The title counts as reading; it is plain, so it has no links. */
export const defineFactBox = <Inner>(
  blocksSchema: v.GenericSchema<unknown, Inner[]>,
): ContainerDefinition<FactBoxBlock<Inner>, Inner> => ({
  schema: createBlockSchema('factBox', { title: v.optional(filledText), blocks: blocksSchema }),
  readingTexts: ({ title, blocks }, readInner) => [...(title === undefined ? [] : [title]), ...readInner(blocks)],
  mapTexts: (block, _, mapInner) => ({ ...block, blocks: mapInner(block.blocks) }),
  innerBlocks: ({ blocks }) => blocks,
})

export const mapFactBoxMedia = <Inner>(
  block: FactBoxBlock<Inner>,
  _: MediaMapping,
  mapInner: MapInner<Inner>,
): FactBoxBlock<Inner> => ({ ...block, blocks: mapInner(block.blocks) })

export const factBoxDescription: BlockDescription<FactBoxBlock<never>> = {
  title: 'The title of the box.',
  blocks: 'What stands in it.',
}
