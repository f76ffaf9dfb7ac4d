import { isArabicScript } from '../text/isArabicScript.ts'
import { ARABIC_LETTER } from '../text/wordPatterns.ts'
import type { Check } from '../check.ts'
import { maskNonProse } from '../text/maskNonProse.ts'
import { createFault, remarkOnTexts, type Fault } from '../remarkOnTexts.ts'

const ARABIC_MARK: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const MARK = /[,;?]/gv
const AFTER_ARABIC = new RegExp(String.raw`${ARABIC_LETTER}[\p{M}\s»”’"'\)\]]*$`, 'v')
const BEFORE_ARABIC = new RegExp(String.raw`^["'»”’\)\]]?\s+["'«“‘\(\[]*${ARABIC_LETTER}`, 'v')
const NUMBER_END = /\p{Nd}\s*$/v
const NUMBER_START = /^\s*\p{Nd}/v
/** What follows a semicolon in an emoticon: ;) ;-( */
const EMOTICON_END = /^-?[\)\(DP]/v
/** A mark in quotation marks or brackets: the text is about the mark. */
const QUOTED_MARK = /[\("'«“]\s*[,;?]\s*[\)"'»”]/v
const INSIDE_WORD = new RegExp(`^${ARABIC_LETTER}[?]${ARABIC_LETTER}$`, 'v')

/** Characters that are examined before and after a mark: more than ever separate it from its letter. */
const CONTEXT_LENGTH = 12

/**
 * Latin commas, semicolons and question marks in sentences in Arabic script. Those in numbers, addresses, code and
 * Latin words are right.
 */
export const latinPunctuation: Check = ({ texts }) =>
  remarkOnTexts(texts, { severity: 'warning', code: 'latin-punctuation' }, ({ text, language }) =>
    isArabicScript(language) && text.search(MARK) !== -1 ? findFaultsIn(maskNonProse(text)) : [],
  )

function findFaultsIn(text: string): Fault[] {
  const misplaced = Array.from(text.matchAll(MARK)).filter(({ 0: mark, index }) => {
    const before = text.slice(Math.max(0, index - CONTEXT_LENGTH), index)
    return isMisplaced(mark, before, text.slice(index + 1, index + CONTEXT_LENGTH))
  })
  const expected = (mark: string, index: number) =>
    isLetterLost(text, index) ? 'the letter that was lost' : `"${ARABIC_MARK[mark]}"`
  return misplaced.map((match) => createFault(match, expected(match[0], match.index)))
}

/** Old systems write a question mark in place of a letter that they cannot encode. */
const isLetterLost = (text: string, index: number): boolean =>
  INSIDE_WORD.test(text.slice(Math.max(0, index - 1), index + 2))

/**
 * A question mark belongs to the words before it. A comma after a Latin name belongs to the Arabic sentence that
 * continues.
 */
function isMisplaced(mark: string, before: string, after: string): boolean {
  if (QUOTED_MARK.test(`${before.slice(-2)}${mark}${after.slice(0, 2)}`)) return false
  if (mark === '?') return AFTER_ARABIC.test(before)
  if (NUMBER_END.test(before) && NUMBER_START.test(after)) return false
  if (mark === ';' && EMOTICON_END.test(after)) return false
  return AFTER_ARABIC.test(before) || BEFORE_ARABIC.test(after)
}
