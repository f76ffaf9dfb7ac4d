import * as v from 'valibot'
import { byShape } from './byShape.ts'
import { relatedLinkSchema } from './link.ts'
import { audioFields, imageFields, imageSchema, videoFields } from './media.ts'
import {
  address,
  direction,
  filledText,
  flag,
  id,
  languageTag,
  plainString,
  positiveInteger,
  text,
  webAddress,
} from './primitives.ts'
import { textSchema, type Text } from './text.ts'
import { isLeftOut, leftOut } from './unknownBlocks.ts'

/** Every block may carry an id (an address inside the page) and, where it is in another language, its language and direction. */
const common = { id: v.optional(id), lang: v.optional(languageTag), dir: v.optional(direction) }

const block = <const Type extends string, Fields extends v.ObjectEntries>(type: Type, fields: Fields) =>
  v.object({ type: v.literal(type), ...common, ...fields })

const paragraph = block('paragraph', { text: textSchema })
const heading = block('heading', { level: v.picklist([2, 3, 4], '2, 3 or 4'), text: textSchema })
const image = block('image', { ...imageFields, href: v.optional(address) })
const gallery = block('gallery', {
  images: v.pipe(v.array(imageSchema, 'a list of pictures'), v.minLength(1, 'at least one picture')),
  caption: v.optional(textSchema),
})
const code = block('code', { text: plainString, programmingLanguage: v.optional(plainString) })
const embed = block('embed', {
  url: webAddress,
  provider: v.optional(text),
  title: v.optional(text),
  thumbnail: v.optional(address),
})
const audio = block('audio', audioFields)
const video = block('video', videoFields)
const links = block('links', { title: v.optional(text), links: v.array(relatedLinkSchema, 'a list of links') })
const note = v.object({ id, text: textSchema }, 'a note (an object with id and text)')
const footnotes = block('footnotes', { notes: v.array(note, 'a list of notes') })
const divider = block('divider', {})

const cellWithSpan = v.object(
  {
    text: textSchema,
    colspan: v.optional(positiveInteger),
    rowspan: v.optional(positiveInteger),
    header: v.optional(flag),
  },
  'a cell (text, or an object with text)',
)

/** A table cell: its text, or an object where it spans columns or rows or is a header. */
export type Cell = Text | v.InferOutput<typeof cellWithSpan>

export const cellSchema: v.GenericSchema<unknown, Cell> = byShape<unknown, Cell>(
  v.union([textSchema, cellWithSpan]),
  (input) => (typeof input === 'object' && input !== null && !Array.isArray(input) ? cellWithSpan : textSchema),
)
const row = v.array(cellSchema, 'a row (a list of cells)')
const table = block('table', {
  caption: v.optional(textSchema),
  head: v.optional(row),
  rows: v.array(row, 'a list of rows'),
})

type Common = { id?: string | undefined; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** A list item: its text, or blocks (which may be lists again). */
export type ListItem = Text | Block[]

export type Block =
  | v.InferOutput<
      | typeof paragraph
      | typeof heading
      | typeof image
      | typeof gallery
      | typeof table
      | typeof code
      | typeof embed
      | typeof audio
      | typeof video
      | typeof links
      | typeof footnotes
      | typeof divider
    >
  | ({ type: 'quote'; blocks: Block[]; cite?: Text | undefined; pulled?: boolean | undefined } & Common)
  | ({ type: 'list'; ordered?: boolean | undefined; start?: number | undefined; items: ListItem[] } & Common)
  | ({ type: 'factBox'; title?: string | undefined; blocks: Block[] } & Common)

export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

/** A block of a known type, or the mark of one that was left out. */
export const blockSchema: v.GenericSchema<unknown, Block | typeof leftOut> = v.lazy((input) =>
  isLeftOut(input) ? v.custom<typeof leftOut>(isLeftOut) : knownBlock,
)

/** Blocks in reading order; those of an unknown type were marked before and go now, so that the places named in problems stay right. */
export const blocksSchema: v.GenericSchema<unknown, Block[]> = v.pipe(
  v.array(blockSchema, 'a list of blocks'),
  v.transform((blocks) => blocks.filter((each) => each !== leftOut)),
)

export const listItemSchema: v.GenericSchema<unknown, ListItem> = byShape<unknown, ListItem>(
  v.union([textSchema, blocksSchema]),
  (input) => (Array.isArray(input) && input.some(isBlockLike) ? blocksSchema : textSchema),
)

const quote = block('quote', { blocks: blocksSchema, cite: v.optional(textSchema), pulled: v.optional(flag) })
const list = block('list', {
  ordered: v.optional(flag),
  start: v.optional(v.pipe(v.number('a whole number'), v.integer('a whole number'))),
  items: v.array(listItemSchema, 'a list of items'),
})
const factBox = block('factBox', { title: v.optional(filledText), blocks: blocksSchema })

const options = [
  paragraph,
  heading,
  image,
  gallery,
  quote,
  list,
  table,
  code,
  embed,
  audio,
  video,
  factBox,
  links,
  footnotes,
  divider,
] as const

const knownBlock: v.GenericSchema<unknown, Block> = v.variant('type', [...options], 'a block (an object with type)')

export const blockTypes: readonly Block['type'][] = options.map((option) => option.entries.type.literal)

function isBlockLike(input: unknown): boolean {
  return isLeftOut(input) || (typeof input === 'object' && input !== null && 'type' in input)
}
