import * as v from 'valibot'
import { isObject } from '#formats/parsing/jsonValue.ts'
import { imageSchema, type Image } from '#article/schema/media.ts'
import { isObjectSchema, type ContractPlace } from './contractPaths.ts'

/** A picture where it stands in an article. */
export type ProofPicture = {
  path: string
  image: Image
  /** Whether its gallery has a caption, which may speak for all of its pictures. */
  isInCaptionedGallery: boolean
}

const IN_GALLERY = /\.images\.\d+$/u

/** The pictures of an article: its lead picture, those of its body, those of its galleries. */
export function proofPictures(places: readonly ContractPlace[]): ProofPicture[] {
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
