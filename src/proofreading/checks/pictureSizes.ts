import type { Check } from '../check.ts'
import { createWarning, type Remark } from '../finding.ts'
import type { MediaFacts, PaperFacts } from '../paperFacts.ts'
import { resolveMediaFile } from '../proof/findMediaFiles.ts'
import type { ProofPicture } from '../proof/findPictures.ts'

/** The second smallest width that the build produces: a phone's column at two device pixels per CSS pixel. */
const MIN_WIDTH_PX = 640

/** Pictures too small to look good, and sizes in the article that differ from the file's. */
export const pictureSizes: Check = ({ pictures, edition }, { media }: PaperFacts) =>
  pictures.flatMap((picture) => {
    const facts = media.get(resolveMediaFile(picture.image.url, edition) ?? '') ?? {}
    return [...checkStatedSize(picture, facts), ...checkWidth(picture, facts)]
  })

function checkWidth({ path, image }: ProofPicture, facts: MediaFacts): Remark[] {
  const width = facts.width ?? image.width
  if (width === undefined || width >= MIN_WIDTH_PX || isVector(image.url)) return []
  return [
    createWarning('small-picture', `${path}.url`, `a picture at least ${MIN_WIDTH_PX} pixels wide`, `${width} pixels`),
  ]
}

function checkStatedSize({ path, image }: ProofPicture, facts: MediaFacts): Remark[] {
  return (['width', 'height'] as const).flatMap((side): Remark[] => {
    const [stated, actual] = [image[side], facts[side]]
    if (stated === undefined || actual === undefined || stated === actual || isVector(image.url)) return []
    return [createWarning('picture-size', `${path}.${side}`, `${actual}, as the file has it`, String(stated))]
  })
}

const isVector = (url: string): boolean => /\.svg(?:[?#]|$)/iu.test(url)
