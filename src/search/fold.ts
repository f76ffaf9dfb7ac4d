import { findSearchFolding } from '#languages/collected/searchFoldings.ts'

/** Salutations, which readers do not type. NFKC would spell them out. */
const SALUTATIONS = /[\uFDFA\uFDFB]/gu

const HARAKAT = String.raw`\u0610-\u061A\u064B-\u065F\u0670`
const KORAN_MARKS = String.raw`\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED`
const NIQQUD = String.raw`\u0591-\u05C7`
const TATWEEL = String.raw`\u0640`
const INVISIBLE = String.raw`\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF`
const IGNORED = new RegExp(`[${HARAKAT}${KORAN_MARKS}${NIQQUD}${TATWEEL}${INVISIBLE}]`, 'gu')

/** Letters of Arabic script that writers use interchangeably, and their replacement, in the order of replacement. */
const EQUIVALENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671-\u0673\u0675]/gu, '\u0627'],
  [/[\u0649\u06CC\u06D0\u06CD]/gu, '\u064A'],
  [/[\u0629\u06C1\u06C0\u06D5\u06BE\u06C3]/gu, '\u0647'],
  [/[\u06A9\u06AA]/gu, '\u0643'],
  [/[\u0624\u0626]/gu, '\u0621'],
  [/\u06A4/gu, '\u0641'],
]
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu
const DECIMAL_SEPARATOR = /\u066B/gu
const THOUSANDS_SEPARATOR = /\u066C/gu
const DASH = /[\u2010-\u2015\u2212]/gu

/**
 * Folds a text for comparison, so that spellings which readers take for the same become equal. In this order
 * (docs/reference/search.md): drop salutations; NFKC; drop marks, tatweel and invisible characters; one alef, yeh, heh,
 * kaf and hamza; ASCII digits and hyphens; lower case, and the letters of the record of `language` (BCP 47). The build
 * and the browser fold alike.
 */
export function fold(text: string, language = ''): string {
  const bare = text.replaceAll(SALUTATIONS, ' ').normalize('NFKC').replaceAll(IGNORED, '')
  const letters = EQUIVALENTS.reduce((folded, [variants, letter]) => folded.replaceAll(variants, letter), bare)
  const signs = letters
    .replaceAll(EASTERN_DIGIT, westernDigit)
    .replaceAll(DECIMAL_SEPARATOR, '.')
    .replaceAll(THOUSANDS_SEPARATOR, '')
    .replaceAll(DASH, '-')
  return foldCase(signs, language)
}

/** The last four bits of both rows of digits are their value. */
const westernDigit = (digit: string): string => String(digit.charCodeAt(0) % 16)

function foldCase(text: string, language: string): string {
  const { caseRules, letters = {} } = findSearchFolding(language.split('-')[0] ?? '') ?? {}
  const lower = caseRules === undefined ? text.toLowerCase() : text.toLocaleLowerCase(caseRules)
  return Object.entries(letters).reduce((folded, [letter, folding]) => folded.replaceAll(letter, folding), lower)
}
