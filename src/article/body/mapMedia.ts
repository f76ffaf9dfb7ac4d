import type { Article } from '../article.ts'
import type { Block, BlockOf, BlockType } from '../blocks/block.ts'
import { mapAudioMedia } from '../blocks/audio.ts'
import { unchanged } from '../blocks/blockDefinition.ts'
import { mapEmbedMedia } from '../blocks/embed.ts'
import { mapFactBoxMedia } from '../blocks/factBox.ts'
import { mapGalleryMedia } from '../blocks/gallery.ts'
import { mapImageMedia } from '../blocks/image.ts'
import { mapListMedia } from '../blocks/list.ts'
import { mapCaption } from '../blocks/mapCaption.ts'
import type { ContainerMediaMapper, MediaMapping } from '../blocks/mediaMapper.ts'
import { mapQuoteMedia } from '../blocks/quote.ts'
import { mapVideoMedia } from '../blocks/video.ts'
import type { Text } from '../schema/text.ts'
import { mapLinks } from '../text/mapLinks.ts'
import { mapTexts } from './mapTexts.ts'

const mappers: { [Type in BlockType]: ContainerMediaMapper<BlockOf<Type>, Block> } = {
  paragraph: unchanged,
  heading: unchanged,
  image: mapImageMedia,
  gallery: mapGalleryMedia,
  quote: mapQuoteMedia,
  list: mapListMedia,
  table: unchanged,
  code: unchanged,
  embed: mapEmbedMedia,
  audio: mapAudioMedia,
  video: mapVideoMedia,
  factBox: mapFactBoxMedia,
  links: unchanged,
  footnotes: unchanged,
  divider: unchanged,
}

/** The same article with every picture, every media address and every link mapped. */
export function mapMedia(article: Article, mapping: MediaMapping): Article {
  const change = (text: Text) => mapLinks(text, mapping.link)
  const { image, correction, body } = article
  return {
    ...article,
    ...(correction && { correction: correction.map((each) => ({ ...each, text: change(each.text) })) }),
    image: image && mapCaption(mapping.image(image), change),
    body: mapTexts(mapBlocks(body, mapping), change),
  }
}

function mapBlocks(blocks: readonly Block[], mapping: MediaMapping): Block[] {
  const mapInner = (inner: readonly Block[]) => mapBlocks(inner, mapping)
  return blocks.map((block) => mapperOf(block.type)(block, mapping, mapInner))
}

function mapperOf<Type extends BlockType>(type: Type): ContainerMediaMapper<BlockOf<Type>, Block> {
  return mappers[type]
}
