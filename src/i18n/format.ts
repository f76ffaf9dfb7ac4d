import { localeOf, type Language } from './locales.ts'

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

/** A whole number in the language's digits: 1,234 in Arabic, ۱٬۲۳۴ in Persian. */
export const formatNumber = (language: Language, value: number): string => numbers(language).format(value)
