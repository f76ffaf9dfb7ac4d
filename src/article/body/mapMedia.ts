import type { Article } from '../schema/article.ts'
import type { Block } from '../schema/block.ts'
import { isBlocks } from '../text/plainText.ts'
import type { Image } from '../schema/media.ts'

/** What becomes of a picture, and of the address of any other file. */
export type MediaMapping = { image: (image: Image) => Image; address: (url: string) => string }

/** The same article with every picture and every media address mapped; links are not media. */
export function mapMedia(article: Article, mapping: MediaMapping): Article {
  return {
    ...article,
    image: article.image && mapping.image(article.image),
    body: article.body.map((block) => mapBlock(block, mapping)),
  }
}

function mapBlock(block: Block, mapping: MediaMapping): Block {
  const inside = (blocks: Block[]) => blocks.map((each) => mapBlock(each, mapping))
  const address = (url: string | undefined) => (url === undefined ? undefined : mapping.address(url))
  switch (block.type) {
    case 'image':
      return { ...block, ...mapping.image(block) }
    case 'gallery':
      return { ...block, images: block.images.map(mapping.image) }
    case 'embed':
      return { ...block, thumbnail: address(block.thumbnail) }
    case 'audio':
      return {
        ...block,
        url: mapping.address(block.url),
        tracks: block.tracks?.map((track) => ({ ...track, url: mapping.address(track.url) })),
      }
    case 'video':
      return {
        ...block,
        url: mapping.address(block.url),
        poster: address(block.poster),
        tracks: block.tracks?.map((track) => ({ ...track, url: mapping.address(track.url) })),
      }
    case 'quote':
    case 'factBox':
      return { ...block, blocks: inside(block.blocks) }
    case 'list':
      return { ...block, items: block.items.map((item) => (isBlocks(item) ? inside(item) : item)) }
    case 'paragraph':
    case 'heading':
    case 'table':
    case 'code':
    case 'links':
    case 'footnotes':
    case 'divider':
      return block
  }
}
