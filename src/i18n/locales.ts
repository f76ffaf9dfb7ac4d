export type Direction = 'rtl' | 'ltr'

/** What the interface needs to know of a language. Direction is data: never asked from Intl, never guessed from text. */
export type Locale = {
  /** The language's own name. */
  name: string
  direction: Direction
  /** For every Intl call: numbering system and calendar are named, because their defaults differ between engines (docs/reference/dates-and-numbers.md). */
  intl: string
  /** The digits from 0 to 9 of that numbering system, where they are not those of ASCII. */
  digits?: string
  /** What stands between a weekday and a date, and between two names. */
  comma: string
  /** A second calendar for the masthead's date. */
  secondCalendar?: string
}

export const locales = {
  ar: {
    name: 'العربية',
    direction: 'rtl',
    intl: 'ar-u-ca-gregory-nu-latn',
    comma: '،',
    secondCalendar: 'ar-u-ca-islamic-umalqura-nu-latn',
  },
  en: { name: 'English', direction: 'ltr', intl: 'en-GB-u-ca-gregory-nu-latn', comma: ',' },
  fa: { name: 'فارسی', direction: 'rtl', intl: 'fa-u-ca-persian-nu-arabext', digits: '۰۱۲۳۴۵۶۷۸۹', comma: '،' },
  ur: { name: 'اردو', direction: 'rtl', intl: 'ur-u-ca-gregory-nu-latn', comma: '،' },
  he: { name: 'עברית', direction: 'rtl', intl: 'he-u-ca-gregory-nu-latn', comma: ',' },
  fr: { name: 'Français', direction: 'ltr', intl: 'fr-u-ca-gregory-nu-latn', comma: ',' },
  tr: { name: 'Türkçe', direction: 'ltr', intl: 'tr-u-ca-gregory-nu-latn', comma: ',' },
} as const satisfies Record<string, Locale>

export type Language = keyof typeof locales

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(locales, tag)

export const localeOf = (language: Language): Locale => locales[language]
