import { splitCaption } from '#article/text/splitCaption.ts'
import type { Check } from '../check.ts'
import { excerpt } from '../text/excerpt.ts'
import { createWarning } from '../finding.ts'

/** Enough to recognise the text. */
const MAX_EXCERPT_LENGTH = 24

const EXPECTED = 'what the picture shows, in other words than its caption'

/**
 * Alternative text that repeats the caption. The page then leaves it out, so that screen readers do not read the same
 * words twice, and the picture is not described at all.
 */
export const repeatedCaption: Check = ({ pictures }) =>
  pictures.flatMap(({ path, image }) => {
    const alternateText = image.alternateText?.trim() ?? ''
    if (alternateText === '' || splitCaption(image).alternateText !== '') return []
    return [
      createWarning(
        'caption-repeated',
        `${path}.alternateText`,
        EXPECTED,
        excerpt(alternateText, 0, MAX_EXCERPT_LENGTH),
      ),
    ]
  })
