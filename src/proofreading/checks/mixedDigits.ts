import { isArabicScript } from '../text/arabicScript.ts'
import type { Check } from '../check.ts'
import { primaryOf } from '../proof/proofTexts.ts'
import { proseOf } from '../text/prose.ts'
import { faultOf, textRemarks } from '../textRemarks.ts'

const ROWS = [
  { name: '0123456789', digits: /[0-9]+/gu },
  { name: '٠١٢٣٤٥٦٧٨٩', digits: /[٠-٩]+/gu },
  { name: '۰۱۲۳۴۵۶۷۸۹', digits: /[۰-۹]+/gu },
] as const

/** S-400, COVID-19, 5G: the digits belong to the name. */
const LATIN_WORD = /(?<!\S)\S*\p{Script=Latin}\S*/gu

/** Digits of two rows in one article, told at those of which there are fewer. Texts in other languages do not count. */
export const mixedDigits: Check = ({ texts, article }) => {
  const language = primaryOf(article.inLanguage)
  const own = isArabicScript(language) ? texts.filter((text) => text.language === language) : []
  const rows = ROWS.filter(({ digits }) => own.some(({ text }) => text.search(digits) !== -1))
  if (rows.length < 2) return []
  const counts = rows.map((row) => ({
    ...row,
    count: own.reduce((sum, { text }) => sum + digitsIn(text, row.digits).length, 0),
  }))
  const [most, ...others] = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const expected = `digits of one row in an article, here ${most?.name}`
  return textRemarks(own, { severity: 'warning', code: 'mixed-digits' }, ({ text }) =>
    others.flatMap(({ digits }) => digitsIn(text, digits).map((match) => faultOf(match, expected))),
  )
}

const digitsIn = (text: string, digits: RegExp): RegExpExecArray[] => Array.from(withoutNames(text).matchAll(digits))

const withoutNames = (text: string): string => proseOf(text).replaceAll(LATIN_WORD, (word) => 'x'.repeat(word.length))
