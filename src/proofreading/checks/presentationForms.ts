import type { Check } from '../check.ts'
import { isWords } from '../proof/proofTexts.ts'
import { faultOf, remarkOn } from '../textRemarks.ts'

/** Salutations are signs of their own; so is the rial. */
const FORMS = /[\uFB50-\uFDF9\uFDFE-\uFDFF\uFE70-\uFEFC]+/gu

/** Letters as old systems and PDF files store them, by their shape: they look right, and neither search nor speech knows them. */
export const presentationForms: Check = ({ places }) =>
  places.filter(isWords).flatMap(({ path, value }) => {
    const letters = Array.from(value.matchAll(FORMS), (match) => ({ match, plain: match[0].normalize('NFKC') }))
    // Ornate brackets are in the same blocks and are no letters: NFKC leaves them.
    const forms = letters.filter(({ match, plain }) => plain !== match[0])
    const faults = forms.map(({ match, plain }) => faultOf(match, `"${plain}"`))
    return remarkOn(path, value, { severity: 'warning', code: 'presentation-forms' }, faults)
  })
