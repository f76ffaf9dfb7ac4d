import * as v from 'valibot'
import { audio, type AudioBlock } from './audio.ts'
import type { AnyDefinition } from './blockDefinition.ts'
import { code, type CodeBlock } from './code.ts'
import { divider, type DividerBlock } from './divider.ts'
import { embed, type EmbedBlock } from './embed.ts'
import { defineFactBox, type FactBoxBlock } from './factBox.ts'
import { footnotes, type FootnotesBlock } from './footnotes.ts'
import { gallery, type GalleryBlock } from './gallery.ts'
import { heading, type HeadingBlock } from './heading.ts'
import { image, type ImageBlock } from './image.ts'
import { links, type LinksBlock } from './links.ts'
import { createListItemSchema, defineList, type ListBlock, type ListItemOf } from './list.ts'
import { paragraph, type ParagraphBlock } from './paragraph.ts'
import { defineQuote, type QuoteBlock } from './quote.ts'
import { table, type TableBlock } from './table.ts'
import { video, type VideoBlock } from './video.ts'
import { isLeftOut, leftOut } from '../schema/unknownBlocks.ts'

/** A new type of block is added here and in `definitions`. The compiler then names every other place that needs it. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ImageBlock
  | GalleryBlock
  | QuoteBlock<Block>
  | ListBlock<Block>
  | TableBlock
  | CodeBlock
  | EmbedBlock
  | AudioBlock
  | VideoBlock
  | FactBoxBlock<Block>
  | LinksBlock
  | FootnotesBlock
  | DividerBlock

export type BlockType = Block['type']

export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>

export type ListItem = ListItemOf<Block>

/** A block of a known type, or the mark that replaced a block of an unknown type. */
export const blockSchema: v.GenericSchema<unknown, Block | typeof leftOut> = v.lazy((input) =>
  isLeftOut(input) ? v.custom<typeof leftOut>(isLeftOut) : knownBlock,
)

/** Blocks in reading order. The marks of unknown blocks are removed last, so that problems name the right places. */
export const blocksSchema: v.GenericSchema<unknown, Block[]> = v.pipe(
  v.array(blockSchema, 'a list of blocks'),
  v.transform((blocks) => blocks.filter((each) => each !== leftOut)),
)

export const listItemSchema = createListItemSchema(blocksSchema)

const definitions: { [Type in BlockType]: AnyDefinition<BlockOf<Type>, Block> } = {
  paragraph,
  heading,
  image,
  gallery,
  quote: defineQuote(blocksSchema),
  list: defineList(listItemSchema),
  table,
  code,
  embed,
  audio,
  video,
  factBox: defineFactBox(blocksSchema),
  links,
  footnotes,
  divider,
}

const schemas = Object.values(definitions).map(({ schema }) => schema)

const knownBlock: v.GenericSchema<unknown, Block> = v.variant('type', schemas, 'a block (an object with type)')

export const blockTypes: readonly BlockType[] = schemas.map(({ entries }) => entries.type.literal)

/** What the app knows of a type of block. */
export function findDefinition<Type extends BlockType>(type: Type): AnyDefinition<BlockOf<Type>, Block> {
  return definitions[type]
}
