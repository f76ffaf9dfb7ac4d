import { toPlainText } from '#article/text/toPlainText.ts'
import type { Block, BlockOf } from '#article/blocks/block.ts'
import type { Caption } from './parseCaption.ts'
import { splitCredit } from './splitCredit.ts'

type CaptionWords = Pick<BlockOf<'image'>, 'caption' | 'creditText'>

/** Blocks that a caption can be attached to, the first of them in a figure. */
const CAPTIONED_TYPES: ReadonlySet<Block['type']> = new Set(['image', 'audio', 'video', 'table', 'quote'])

/** The blocks of a figure with its caption: several pictures become a gallery. */
export function attachCaption(blocks: readonly Block[], { caption, creditText, media }: Caption): Block[] {
  const words = { ...(caption !== undefined && { caption }), ...(creditText !== undefined && { creditText }) }
  const images = blocks.filter((block) => block.type === 'image')
  if (images.length > 1 && images.length === blocks.length) return [createGallery(images, words), ...media]
  const holder = blocks.findIndex(({ type }) => CAPTIONED_TYPES.has(type))
  if (holder === -1) return [...blocks, ...captionParagraphs(words, media)]
  return [...blocks.map((block, index) => (index === holder ? withCaption(block, words) : block)), ...media]
}

/** Pictures under one caption. A gallery has no links and no credit field, so its caption names the photographer. */
export function createGallery(images: readonly BlockOf<'image'>[], words: CaptionWords): Block {
  const caption = oneLine(words)
  const bare = images.map(({ type: _type, href: _href, id: _id, ...image }) => image)
  return { type: 'gallery', images: bare, ...(caption !== undefined && { caption }) }
}

/** Longer lines are not credits. */
const MAX_CREDIT_LENGTH = 150

/** Text without a class beside a single picture is the picture's credit, or its caption where it has none. */
export function withUnnamedCredit(blocks: Block[], caption: Caption): [Block[], Caption] {
  const lines = blocks.filter((block) => block.type === 'paragraph')
  const words = lines.map(({ text }) => toPlainText(text)).join(' ')
  const isPicture = blocks.filter(({ type }) => type === 'image').length === 1 && blocks.length === lines.length + 1
  if (!isPicture || words === '' || words.length > MAX_CREDIT_LENGTH || caption.creditText !== undefined) {
    return [blocks, caption]
  }
  const picture = blocks.filter(({ type }) => type === 'image')
  return caption.caption === undefined
    ? [picture, { ...caption, ...splitCredit(words) }]
    : [picture, { ...caption, creditText: words }]
}

/**
 * The words under a block that has no caption of its own, such as an embed, as paragraphs. The credit is left out where
 * the caption already ends with it in brackets.
 */
function captionParagraphs({ caption, creditText }: CaptionWords, media: readonly Block[]): Block[] {
  const paragraphs: Block[] = [
    ...(caption === undefined ? [] : [{ type: 'paragraph' as const, text: caption }]),
    ...media,
  ]
  const isSaid = paragraphs.some(
    (block) =>
      block.type === 'paragraph' && creditText !== undefined && toPlainText(block.text).endsWith(`${creditText})`),
  )
  return creditText === undefined || isSaid ? paragraphs : [...paragraphs, { type: 'paragraph', text: creditText }]
}

/** A picture keeps a caption of its own. A table and a quotation have no credit field, so one line holds both. */
function withCaption(block: Block, words: CaptionWords): Block {
  if (block.type === 'table') return { ...block, caption: block.caption ?? oneLine(words) }
  if (block.type === 'quote') return { ...block, cite: block.cite ?? oneLine(words) }
  if (block.type === 'image' || block.type === 'audio' || block.type === 'video') {
    return { ...block, ...words, ...block }
  }
  return block
}

const oneLine = ({ caption, creditText }: CaptionWords): CaptionWords['caption'] =>
  caption !== undefined && creditText !== undefined ? `${toPlainText(caption)} ${creditText}` : (caption ?? creditText)
