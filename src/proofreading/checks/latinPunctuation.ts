import { ARABIC_LETTER, isArabicScript } from '../text/arabicScript.ts'
import type { Check } from '../check.ts'
import { proseOf } from '../text/prose.ts'
import { faultOf, textRemarks, type Fault } from '../textRemarks.ts'

const ARABIC_MARK: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const MARK = /[,;?]/gv
const AFTER_ARABIC = new RegExp(String.raw`${ARABIC_LETTER}[\p{M}\s»”’"'\)\]]*$`, 'v')
const BEFORE_ARABIC = new RegExp(String.raw`^["'»”’\)\]]?\s+["'«“‘\(\[]*${ARABIC_LETTER}`, 'v')
const NUMBER_END = /\p{Nd}\s*$/v
const NUMBER_START = /^\s*\p{Nd}/v
const WINK = /^-?[\)\(DP]/v
/** A mark that is spoken of. */
const QUOTED = /[\("'«“]\s*[,;?]\s*[\)"'»”]/v
const INSIDE_WORD = new RegExp(`^${ARABIC_LETTER}[?]${ARABIC_LETTER}$`, 'v')

/** Long enough for what may stand between a letter and its mark. */
const AROUND = 12

/** A Latin comma, semicolon or question mark in a sentence of Arabic letters; not in numbers, addresses, code and Latin words. */
export const latinPunctuation: Check = ({ texts }) =>
  textRemarks(texts, { severity: 'warning', code: 'latin-punctuation' }, ({ text, language }) =>
    isArabicScript(language) && text.search(MARK) !== -1 ? faultsIn(proseOf(text)) : [],
  )

function faultsIn(text: string): Fault[] {
  const misplaced = Array.from(text.matchAll(MARK)).filter(({ 0: mark, index }) => {
    const before = text.slice(Math.max(0, index - AROUND), index)
    return isMisplaced(mark, before, text.slice(index + 1, index + AROUND))
  })
  const expected = (mark: string, index: number) =>
    isLetterLost(text, index) ? 'the letter that was lost' : `"${ARABIC_MARK[mark]}"`
  return misplaced.map((match) => faultOf(match, expected(match[0], match.index)))
}

/** Old systems write a question mark for what they do not know. */
const isLetterLost = (text: string, index: number): boolean =>
  INSIDE_WORD.test(text.slice(Math.max(0, index - 1), index + 2))

/** A question belongs to the words before it; a comma after a Latin name belongs to the Arabic sentence that goes on. */
function isMisplaced(mark: string, before: string, after: string): boolean {
  if (QUOTED.test(`${before.slice(-2)}${mark}${after.slice(0, 2)}`)) return false
  if (mark === '?') return AFTER_ARABIC.test(before)
  if (NUMBER_END.test(before) && NUMBER_START.test(after)) return false
  if (mark === ';' && WINK.test(after)) return false
  return AFTER_ARABIC.test(before) || BEFORE_ARABIC.test(after)
}
