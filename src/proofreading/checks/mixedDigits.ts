import { isArabicScript } from '../text/isArabicScript.ts'
import type { Check } from '../check.ts'
import { parsePrimarySubtag } from '../proof/findTexts.ts'
import { maskNonProse } from '../text/maskNonProse.ts'
import { createFault, remarkOnTexts } from '../remarkOnTexts.ts'

const DIGIT_SETS = [
  { name: '0123456789', digits: /[0-9]+/gu },
  { name: '٠١٢٣٤٥٦٧٨٩', digits: /[٠-٩]+/gu },
  { name: '۰۱۲۳۴۵۶۷۸۹', digits: /[۰-۹]+/gu },
] as const

/** In S-400, COVID-19 and 5G the digits belong to the name. */
const LATIN_WORD = /(?<!\S)\S*\p{Script=Latin}\S*/gu

/**
 * Two sets of digits in one article. The rarer ones are reported. Texts in other languages than the article's do not
 * count.
 */
export const mixedDigits: Check = ({ texts, article }) => {
  const language = parsePrimarySubtag(article.inLanguage)
  const own = isArabicScript(language) ? texts.filter((text) => text.language === language) : []
  const used = DIGIT_SETS.filter(({ digits }) => own.some(({ text }) => text.search(digits) !== -1))
  if (used.length < 2) return []
  const counts = used.map((set) => ({
    ...set,
    count: own.reduce((sum, { text }) => sum + findDigits(text, set.digits).length, 0),
  }))
  const [most, ...others] = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const expected = `digits of one row in an article, here ${most?.name}`
  return remarkOnTexts(own, { severity: 'warning', code: 'mixed-digits' }, ({ text }) =>
    others.flatMap(({ digits }) => findDigits(text, digits).map((match) => createFault(match, expected))),
  )
}

const findDigits = (text: string, digits: RegExp): RegExpExecArray[] => Array.from(maskNames(text).matchAll(digits))

const maskNames = (text: string): string => maskNonProse(text).replaceAll(LATIN_WORD, (word) => 'x'.repeat(word.length))
