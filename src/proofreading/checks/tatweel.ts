import { ARABIC_LETTER, isArabicScript } from '../text/arabicScript.ts'
import type { Check } from '../check.ts'
import { faultsAt, textRemarks } from '../textRemarks.ts'

const STEM = String.raw`[${ARABIC_LETTER}--ـ]`

/** Between two letters it only draws the word out; at the end of a prefix (الـ25, بـ«نعم») and in هـ it is spelling. */
const INSIDE_WORD = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${STEM}\p{M}*)+(?:ـ+\p{M}*(?:${STEM}\p{M}*)+)+`, 'gv')

/** Words drawn out with tatweel: search, speech and copied text carry it along. */
export const tatweel: Check = ({ texts }) =>
  textRemarks(texts, { severity: 'warning', code: 'tatweel' }, ({ text, language }) =>
    isArabicScript(language) && text.includes('ـ')
      ? faultsAt(text, INSIDE_WORD, (found) => found.replaceAll('ـ', ''))
      : [],
  )
