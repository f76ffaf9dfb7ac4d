import * as v from 'valibot'
import { isObject } from '#formats/parsing/jsonValue.ts'
import { imageSchema, type Image } from '#article/schema/media.ts'
import { isObjectSchema, type ContractPlace } from './findContractPlaces.ts'

/** A picture and its path in the article. */
export type ProofPicture = {
  path: string
  image: Image
  /** Whether the picture is in a gallery with a caption, which may describe all of its pictures. */
  isInCaptionedGallery: boolean
}

const IN_GALLERY = /\.images\.\d+$/u

/** All pictures of an article: the lead picture, those in the body and those in galleries. */
export function findPictures(places: readonly ContractPlace[]): ProofPicture[] {
  const captioned = new Set(places.filter(isCaptionedGallery).map(({ path }) => path))
  return places.flatMap(({ path, schema, value }) => {
    const parsed =
      isObjectSchema(schema) && 'alternateText' in schema.entries ? v.safeParse(imageSchema, value) : undefined
    if (!parsed?.success) return []
    return [{ path, image: parsed.output, isInCaptionedGallery: captioned.has(path.replace(IN_GALLERY, '')) }]
  })
}

const isCaptionedGallery = ({ value }: ContractPlace): boolean =>
  isObject(value) && value['type'] === 'gallery' && value['caption'] !== undefined
