import { ARABIC_LETTER, WORD_END, WORD_START } from '../text/arabicScript.ts'
import type { Check } from '../check.ts'
import { faultsAt, textRemarks, type Fault } from '../textRemarks.ts'

/** Words that are no other word with alef maksura; after a conjunction the short ones are (وفى, he kept his word). */
const FOR_YEH = 'فى|هى|أى|كى|لكى|حوالى|[وف]?(?:التى|الذى)'

const BEFORE_LETTER = new RegExp(`ى(?=${ARABIC_LETTER})`, 'gv')
const MAKSURA_INSIDE = new RegExp(String.raw`${WORD_START}[\p{L}\p{M}]*ى${ARABIC_LETTER}[\p{L}\p{M}]*`, 'gv')
const MAKSURA_FOR_YEH = new RegExp(String.raw`${WORD_START}(?:${FOR_YEH})${WORD_END}`, 'gv')

/** Where yeh is written without its dots at the end of every word, by house style. */
const UNDOTTED = /^ar-(?:.*-)?(?:EG|SD)$/iu

/** Alef maksura where only yeh can stand: inside a word, and at the end of words that are sure. */
export const alefMaksura: Check = ({ texts, article }) => {
  if (UNDOTTED.test(article.inLanguage)) return []
  return textRemarks(texts, { severity: 'warning', code: 'alef-maksura' }, ({ text, language }) =>
    language === 'ar' && text.includes('ى') ? faultsIn(text) : [],
  )
}

const faultsIn = (text: string): Fault[] => [
  ...faultsAt(text, MAKSURA_FOR_YEH, (word) => word.replaceAll('ى', 'ي')),
  ...faultsAt(text, MAKSURA_INSIDE, (word) => word.replaceAll(BEFORE_LETTER, 'ي')),
]
