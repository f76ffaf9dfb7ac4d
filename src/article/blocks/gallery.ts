import * as v from 'valibot'
import { imageSchema } from '../schema/media.ts'
import { textSchema } from '../schema/text.ts'
import { noTexts, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'
import { mapCaption } from './mapCaption.ts'
import type { MediaMapper } from './mediaMapper.ts'

const schema = createBlockSchema('gallery', {
  images: v.pipe(v.array(imageSchema, 'a list of pictures'), v.nonEmpty('at least one picture')),
  caption: v.optional(textSchema),
})

export type GalleryBlock = v.InferOutput<typeof schema>

export const gallery: BlockDefinition<GalleryBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: (block, change) => {
    const images = block.images.map((image) => mapCaption(image, change))
    return { ...mapCaption(block, change), images }
  },
}

export const mapGalleryMedia: MediaMapper<GalleryBlock> = (block, mapping) => ({
  ...block,
  images: block.images.map(mapping.image),
})

export const galleryDescription: BlockDescription<GalleryBlock> = {
  images: 'The pictures, in their order.',
  caption: 'One caption for all of them.',
}
