import { localeOf, type Language } from './locales.ts'

const formatters = new Map<Language, Intl.NumberFormat>()

/** Smaller numbers have no thousands separator. */
const MIN_GROUPED = 1000

/**
 * A number in the language's digits: 1,234 in Arabic, ۱٬۲۳۴ in Persian. Small whole numbers, which nearly all of the
 * paper's are, do without Intl, because its first use is slow in a browser and would happen during hydration.
 */
export function formatNumber(language: Language, value: number): string {
  const isPlain = Number.isInteger(value) && value >= 0 && value < MIN_GROUPED
  return isPlain ? formatDigits(language, value) : formatterOf(language).format(value)
}

function formatterOf(language: Language): Intl.NumberFormat {
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(localeOf(language).intl)
  formatters.set(language, formatter)
  return formatter
}

/** A whole number in the language's digits, without separators. */
export function formatDigits(language: Language, value: number): string {
  const { digits } = localeOf(language)
  return digits === undefined
    ? String(value)
    : String(value).replaceAll(/\d/gu, (digit) => digits.charAt(Number(digit)))
}
