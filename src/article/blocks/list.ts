import * as v from 'valibot'
import { byShape } from '../schema/byShape.ts'
import { flag, wholeNumber } from '../schema/primitives.ts'
import { textSchema, type Text } from '../schema/text.ts'
import { isLeftOut } from '../schema/unknownBlocks.ts'
import type { ContainerDefinition, BlockDescription, MapInner } from './blockDefinition.ts'
import { createBlockSchema, type BlockCommon } from './createBlockSchema.ts'
import type { MediaMapping } from './mediaMapper.ts'

/** A list item: its text, or blocks (which may be lists again). */
export type ListItemOf<Inner> = Text | Inner[]

/** `start` is the first number of an ordered list. */
export interface ListBlock<Inner> extends BlockCommon {
  type: 'list'
  ordered?: boolean | undefined
  start?: number | undefined
  items: ListItemOf<Inner>[]
}

/** Nine digits. */
const MAX_START = 999_999_999

export const isBlocks = <Inner extends { type: string }>(item: ListItemOf<Inner>): item is Inner[] =>
  Array.isArray(item) && item.some((part) => typeof part === 'object' && 'type' in part)

/** An item in which one part looks like a block is read as blocks, so that an error names the block's fault. */
export const createListItemSchema = <Inner>(
  blocksSchema: v.GenericSchema<unknown, Inner[]>,
): v.GenericSchema<unknown, ListItemOf<Inner>> =>
  byShape<ListItemOf<Inner>>([textSchema, blocksSchema], (input) =>
    Array.isArray(input) && input.some(isBlockLike) ? blocksSchema : textSchema,
  )

export const defineList = <Inner extends { type: string }>(
  itemSchema: v.GenericSchema<unknown, ListItemOf<Inner>>,
): ContainerDefinition<ListBlock<Inner>, Inner> => ({
  schema: createBlockSchema('list', {
    ordered: v.optional(flag),
    start: v.optional(wholeNumber(-MAX_START, MAX_START)),
    items: v.array(itemSchema, 'a list of items'),
  }),
  readingTexts: ({ items }, readInner) => items.flatMap((item) => (isBlocks(item) ? readInner(item) : [item])),
  mapTexts: (block, change, mapInner) => ({
    ...block,
    items: block.items.map((item) => (isBlocks(item) ? mapInner(item) : change(item))),
  }),
  innerBlocks: ({ items }) => items.filter((item) => isBlocks(item)).flat(),
})

export const mapListMedia = <Inner extends { type: string }>(
  block: ListBlock<Inner>,
  _: MediaMapping,
  mapInner: MapInner<Inner>,
): ListBlock<Inner> => ({
  ...block,
  items: block.items.map((item) => (isBlocks(item) ? mapInner(item) : item)),
})

export const listDescription: BlockDescription<ListBlock<never>> = {
  ordered: 'True for numbered steps.',
  start: 'The first number.',
  items: 'Each item is a text, or blocks, which may be lists again.',
}

const isBlockLike = (input: unknown): boolean =>
  isLeftOut(input) || (typeof input === 'object' && input !== null && 'type' in input)
