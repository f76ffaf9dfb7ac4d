import { toPlainText } from '#article/text/toPlainText.ts'
import type { Image } from '#article/schema/media.ts'
import type { Text } from '#article/schema/text.ts'
import { anyOf } from '#formats/vocabulary/anyOf.ts'
import { creditMentions, photographers } from '#formats/vocabulary/creditWords.ts'
import type { Check } from '../check.ts'
import { createWarning, type Remark } from '../finding.ts'
import type { ProofPicture } from '../proof/findPictures.ts'

/** Signs and words that show that a caption names the maker of the picture. */
const CREDIT_WORDS = anyOf([photographers, creditMentions])
const CREDIT = new RegExp(String.raw`©|\(c\)|(?<!\p{L})${CREDIT_WORDS}(?!\p{L})`, 'iu')

/** Pictures without alternative text, caption or credit. The caption of a gallery counts for all its pictures. */
export const pictureTexts: Check = ({ pictures }) => pictures.flatMap((picture) => findMissing(picture))

function findMissing({ path, image, isInCaptionedGallery }: ProofPicture): Remark[] {
  const remark = (code: string, field: string, expected: string) => [
    createWarning(code, `${path}.${field}`, expected, 'nothing'),
  ]
  return [
    ...(isBlank(image.alternateText)
      ? remark('missing-alternative-text', 'alternateText', 'what the picture shows')
      : []),
    ...(isBlank(image.caption) && !isInCaptionedGallery ? remark('missing-caption', 'caption', 'a caption') : []),
    ...(hasCredit(image) ? [] : remark('missing-credit', 'creditText', 'who made the picture, or where it comes from')),
  ]
}

const isBlank = (text: Text | undefined): boolean => text === undefined || toPlainText(text).trim() === ''

const hasCredit = ({ caption, creditText }: Image): boolean =>
  !isBlank(creditText) || (caption !== undefined && CREDIT.test(toPlainText(caption)))
