import { plainText } from '#article/text/plainText.ts'
import type { Image } from '#article/schema/media.ts'
import type { Text } from '#article/schema/text.ts'
import { anyOf } from '#formats/vocabulary/anyOf.ts'
import { creditMentions, photographers } from '#formats/vocabulary/creditWords.ts'
import type { Check } from '../check.ts'
import { warning, type Remark } from '../finding.ts'
import type { ProofPicture } from '../proof/proofPictures.ts'

/** A caption that names who made the picture. */
const CREDIT = anyOf([photographers, creditMentions])
const CREDITED = new RegExp(String.raw`©|\(c\)|(?<!\p{L})${CREDIT}(?!\p{L})`, 'iu')

/** Alternative text, caption and credit of each picture. In a gallery the caption may be the gallery's. */
export const pictureTexts: Check = ({ pictures }) => pictures.flatMap((picture) => missingIn(picture))

function missingIn({ path, image, isInCaptionedGallery }: ProofPicture): Remark[] {
  const remark = (code: string, field: string, expected: string) => [
    warning(code, `${path}.${field}`, expected, 'nothing'),
  ]
  return [
    ...(isBlank(image.alternateText)
      ? remark('missing-alternative-text', 'alternateText', 'what the picture shows')
      : []),
    ...(isBlank(image.caption) && !isInCaptionedGallery ? remark('missing-caption', 'caption', 'a caption') : []),
    ...(isCredited(image)
      ? []
      : remark('missing-credit', 'creditText', 'who made the picture, or where it comes from')),
  ]
}

const isBlank = (text: Text | undefined): boolean => text === undefined || plainText(text).trim() === ''

const isCredited = ({ caption, creditText }: Image): boolean =>
  !isBlank(creditText) || (caption !== undefined && CREDITED.test(plainText(caption)))
