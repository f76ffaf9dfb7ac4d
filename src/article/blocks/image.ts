import * as v from 'valibot'
import { imageFields, type Image } from '../schema/media.ts'
import { address } from '../schema/primitives.ts'
import { noTexts, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'
import { mapCaption } from './mapCaption.ts'
import type { MediaMapper } from './mediaMapper.ts'

const schema = createBlockSchema('image', { ...imageFields, href: v.optional(address) })

export type ImageBlock = v.InferOutput<typeof schema>

/** The words under a picture do not count as reading. */
export const image: BlockDefinition<ImageBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: mapCaption,
}

export const mapImageMedia: MediaMapper<ImageBlock> = (block, mapping) => ({
  ...block,
  ...mapping.image(block),
  ...(block.href !== undefined && { href: mapping.link(block.href) }),
})

/** For every picture of an article: the lead picture, pictures of a gallery and image blocks. */
export const pictureDescription: BlockDescription<Image> = {
  url: 'The file: absolute, or relative to the folder of the article’s language, such as media/harbor.jpg.',
  width: 'In pixels. The build measures local pictures by itself.',
  height: 'In pixels.',
  alternateText: 'What the picture shows, for readers who do not see it.',
  caption: 'What the reader needs to know of the picture.',
  creditText: 'Whose picture it is; shown after the caption, once.',
  renditions: 'The same picture in other widths.',
}

export const imageDescription: BlockDescription<ImageBlock> = {
  ...pictureDescription,
  href: 'Where the picture leads instead of opening in full.',
}
