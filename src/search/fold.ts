/** Salutations that readers do not type; NFKC would make words of them. */
const SALUTATIONS = /[\uFDFA\uFDFB]/gu

const HARAKAT = String.raw`\u0610-\u061A\u064B-\u065F\u0670`
const KORAN_MARKS = String.raw`\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED`
const NIQQUD = String.raw`\u0591-\u05C7`
const TATWEEL = String.raw`\u0640`
const INVISIBLE = String.raw`\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF`
const UNWRITTEN = new RegExp(`[${HARAKAT}${KORAN_MARKS}${NIQQUD}${TATWEEL}${INVISIBLE}]`, 'gu')

/** Letters and signs that stand for one another, in the order in which they are replaced. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671-\u0673\u0675]/gu, '\u0627'],
  [/[\u0649\u06CC\u06D0\u06CD]/gu, '\u064A'],
  [/[\u0629\u06C1\u06C0\u06D5\u06BE\u06C3]/gu, '\u0647'],
  [/[\u06A9\u06AA]/gu, '\u0643'],
  [/[\u0624\u0626]/gu, '\u0621'],
  [/\u06A4/gu, '\u0641'],
]
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu
const DECIMAL_SIGN = /\u066B/gu
const THOUSANDS_SIGN = /\u066C/gu
const DASH = /[\u2010-\u2015\u2212]/gu

/**
 * Text as it is compared: two spellings that a reader takes for one give the same (docs/reference/search.md, in its order). Salutations
 * go; NFKC; marks, tatweel and invisible characters go; one alef, yeh, heh, kaf and hamza; ASCII digits and hyphens; lower case,
 * for which `language` (BCP 47) matters in Turkish alone. The same function at build and in the browser.
 */
export function fold(text: string, language = ''): string {
  const bare = text.replaceAll(SALUTATIONS, ' ').normalize('NFKC').replaceAll(UNWRITTEN, '')
  const letters = SAME.reduce((folded, [variants, letter]) => folded.replaceAll(variants, letter), bare)
  const signs = letters
    .replaceAll(EASTERN_DIGIT, westernDigit)
    .replaceAll(DECIMAL_SIGN, '.')
    .replaceAll(THOUSANDS_SIGN, '')
    .replaceAll(DASH, '-')
  return lowerCase(signs, language)
}

/** The last four bits of both rows of digits are their value. */
const westernDigit = (digit: string): string => String(digit.charCodeAt(0) % 16)

/** Turkish knows İ/i and I/ı: readers elsewhere type i for all four. */
const lowerCase = (text: string, language: string): string =>
  language.split('-')[0] === 'tr' ? text.toLocaleLowerCase('tr').replaceAll('ı', 'i') : text.toLowerCase()
