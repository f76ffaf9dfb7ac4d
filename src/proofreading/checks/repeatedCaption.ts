import { captionParts } from '#article/text/captionParts.ts'
import type { Check } from '../check.ts'
import { excerpt } from '../text/excerpt.ts'
import { warning } from '../finding.ts'

/** Enough to know a text again. */
const SHOWN = 24

const EXPECTED = 'what the picture shows, in other words than its caption'

/** A text alternative that says what the caption says: who hears the page hears it once, and learns nothing of the picture. */
export const repeatedCaption: Check = ({ pictures }) =>
  pictures.flatMap(({ path, image }) => {
    const written = image.alternateText?.trim() ?? ''
    if (written === '' || captionParts(image).alternateText !== '') return []
    return [warning('caption-repeated', `${path}.alternateText`, EXPECTED, excerpt(written, 0, SHOWN))]
  })
