import type { Article } from '../schema/article.ts'
import type { Block, BlockOf, BlockType } from '../schema/block.ts'
import { mapAudioMedia } from '../schema/blocks/audio.ts'
import { unchanged } from '../schema/blocks/blockDefinition.ts'
import { mapEmbedMedia } from '../schema/blocks/embed.ts'
import { mapFactBoxMedia } from '../schema/blocks/factBox.ts'
import { mapGalleryMedia } from '../schema/blocks/gallery.ts'
import { mapImageMedia } from '../schema/blocks/image.ts'
import { mapListMedia } from '../schema/blocks/list.ts'
import type { ContainerMediaMapper, MediaMapping } from '../schema/blocks/mediaMapper.ts'
import { mapQuoteMedia } from '../schema/blocks/quote.ts'
import { mapVideoMedia } from '../schema/blocks/video.ts'

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

/** The same article with every picture and every media address mapped; links are not media. */
export function mapMedia(article: Article, mapping: MediaMapping): Article {
  return {
    ...article,
    image: article.image && mapping.image(article.image),
    body: mapBlocks(article.body, mapping),
  }
}

function mapBlocks(blocks: readonly Block[], mapping: MediaMapping): Block[] {
  const mapInner = (inner: readonly Block[]) => mapBlocks(inner, mapping)
  return blocks.map((block) => mapperOf(block.type)(block, mapping, mapInner))
}

function mapperOf<Type extends BlockType>(type: Type): ContainerMediaMapper<BlockOf<Type>, Block> {
  return mappers[type]
}
