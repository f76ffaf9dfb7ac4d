import { localeOf, type Language, type Locale } from './locales.ts'

/** Every number and date of the interface goes through here, so that no Intl call is without numbering system and calendar. */

const cached = <Value>(make: (intl: string) => Value) => {
  const made = new Map<Language, Value>()
  return (language: Language): Value => {
    const known = made.get(language) ?? make(localeOf(language).intl)
    made.set(language, known)
    return known
  }
}

const numbers = cached((intl) => new Intl.NumberFormat(intl))

/** Below it nothing is grouped. */
const GROUPED_FROM = 1000

/** A whole number in the language's digits: 1,234 in Arabic, ۱٬۲۳۴ in Persian. */
export function formatNumber(language: Language, value: number): string {
  // Nearly all of the paper's numbers: a browser takes its time over the first use of Intl, while it takes over the page.
  const isPlain = Number.isInteger(value) && value >= 0 && value < GROUPED_FROM
  return isPlain ? withDigits(String(value), localeOf(language)) : numbers(language).format(value)
}

const withDigits = (number: string, { digits }: Locale): string =>
  digits === undefined ? number : number.replaceAll(/\d/gu, (digit) => digits.charAt(Number(digit)))
