import { ARABIC_LETTER, WORD_END, WORD_START } from '../text/wordPatterns.ts'
import type { Check } from '../check.ts'
import { findFaults, remarkOnTexts, type Fault } from '../remarkOnTexts.ts'

/**
 * Words that are always spelled with yeh. The short ones count only without a conjunction before them: وفى also means
 * "he kept his word".
 */
const WORDS_WITH_YEH: readonly string[] = ['فى', 'هى', 'أى', 'كى', 'لكى', 'حوالى', '[وف]?التى', '[وف]?الذى']

const BEFORE_LETTER = new RegExp(`ى(?=${ARABIC_LETTER})`, 'gv')
const MAKSURA_INSIDE = new RegExp(String.raw`${WORD_START}[\p{L}\p{M}]*ى${ARABIC_LETTER}[\p{L}\p{M}]*`, 'gv')
const MAKSURA_FOR_YEH = new RegExp(`${WORD_START}(?:${WORDS_WITH_YEH.join('|')})${WORD_END}`, 'gv')

/** Egyptian and Sudanese papers write every final yeh without dots. */
const REGION_WITHOUT_DOTS = /^ar-(?:.*-)?(?:EG|SD)$/iu

/** Alef maksura in place of yeh: inside a word, and at the end of words that are always spelled with yeh. */
export const alefMaksura: Check = ({ texts, article }) => {
  if (REGION_WITHOUT_DOTS.test(article.inLanguage)) return []
  return remarkOnTexts(texts, { severity: 'warning', code: 'alef-maksura' }, ({ text, language }) =>
    language === 'ar' && text.includes('ى') ? findFaultsIn(text) : [],
  )
}

const findFaultsIn = (text: string): Fault[] => [
  ...findFaults(text, MAKSURA_FOR_YEH, (word) => word.replaceAll('ى', 'ي')),
  ...findFaults(text, MAKSURA_INSIDE, (word) => word.replaceAll(BEFORE_LETTER, 'ي')),
]
