import type { Check } from '../check.ts'
import { warning, type Remark } from '../finding.ts'
import type { MediaFacts, PaperFacts } from '../paperFacts.ts'
import { mediaFile } from '../proof/proofMedia.ts'
import type { ProofPicture } from '../proof/proofPictures.ts'

/** The second of the widths that the build makes: a phone's column on a screen of two pixels a point. */
const NARROWEST = 640

/** Pictures that are too small to be shown well, and sizes in the article that are not the file's. */
export const pictureSizes: Check = ({ pictures, edition }, { media }: PaperFacts) =>
  pictures.flatMap((picture) => {
    const facts = media.get(mediaFile(picture.image.url, edition) ?? '') ?? {}
    return [...disagreeing(picture, facts), ...tooSmall(picture, facts)]
  })

function tooSmall({ path, image }: ProofPicture, facts: MediaFacts): Remark[] {
  const width = facts.width ?? image.width
  if (width === undefined || width >= NARROWEST || isVector(image.url)) return []
  return [warning('small-picture', `${path}.url`, `a picture at least ${NARROWEST} pixels wide`, `${width} pixels`)]
}

function disagreeing({ path, image }: ProofPicture, facts: MediaFacts): Remark[] {
  return (['width', 'height'] as const).flatMap((side): Remark[] => {
    const [written, found] = [image[side], facts[side]]
    if (written === undefined || found === undefined || written === found || isVector(image.url)) return []
    return [warning('picture-size', `${path}.${side}`, `${found}, as the file has it`, String(written))]
  })
}

const isVector = (url: string): boolean => /\.svg(?:[?#]|$)/iu.test(url)
