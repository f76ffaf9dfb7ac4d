import { isArabicScript } from '../text/isArabicScript.ts'
import { ARABIC_LETTER } from '../text/wordPatterns.ts'
import type { Check } from '../check.ts'
import { findFaults, remarkOnTexts } from '../remarkOnTexts.ts'

const LETTER = String.raw`(?:[${ARABIC_LETTER}--ـ]\p{M}*)`

/** Tatweel between two letters is decoration. After a prefix (الـ25, بـ«نعم») and in هـ it is part of the spelling. */
const INSIDE_WORD = new RegExp(String.raw`(?<![\p{L}\p{M}])${LETTER}+(?:ـ+\p{M}*${LETTER}+)+`, 'gv')

/** Words stretched with tatweel (U+0640): it stays in copied text and disturbs search and speech. */
export const tatweel: Check = ({ texts }) =>
  remarkOnTexts(texts, { severity: 'warning', code: 'tatweel' }, ({ text, language }) =>
    isArabicScript(language) && text.includes('ـ')
      ? findFaults(text, INSIDE_WORD, (found) => found.replaceAll('ـ', ''))
      : [],
  )
