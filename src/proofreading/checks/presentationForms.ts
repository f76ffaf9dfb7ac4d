import type { Check } from '../check.ts'
import { isPlainText } from '../proof/findTexts.ts'
import { createFault, createRemarks } from '../remarkOnTexts.ts'

/** Salutations (U+FDFA and its neighbours) and the rial sign (U+FDFC) are not presentation forms of letters. */
const FORMS = /[\uFB50-\uFDF9\uFDFE-\uFDFF\uFE70-\uFEFC]+/gu

/**
 * Letters encoded by their shape, as old systems and PDF files do (U+FB50–FDFF, U+FE70–FEFC). They look right, but
 * search and screen readers do not recognise them.
 */
export const presentationForms: Check = ({ places }) =>
  places.filter(isPlainText).flatMap(({ path, value }) => {
    const matches = Array.from(value.matchAll(FORMS), (match) => ({ match, plain: match[0].normalize('NFKC') }))
    // The ornate brackets in these Unicode blocks are not letters; NFKC does not change them.
    const forms = matches.filter(({ match, plain }) => plain !== match[0])
    const faults = forms.map(({ match, plain }) => createFault(match, `"${plain}"`))
    return createRemarks(path, value, { severity: 'warning', code: 'presentation-forms' }, faults)
  })
