/** The direction a language is written in. */
export type Direction = 'rtl' | 'ltr'

/** What the interface needs to know of a language. This part of a record is in the browser's first script. */
export type Locale = {
  /** The language's own name. */
  name: string
  direction: Direction
  /**
   * The tag for every Intl call. It names calendar and numbering system, because their defaults differ between engines
   * (docs/reference/rtl.md).
   */
  intl: string
  /** The digits 0 to 9 of that numbering system, where they are not ASCII digits. */
  digits?: string
  /** The mark between a weekday and a date, and between two names. */
  comma: string
  /** The Intl tag of a second calendar for the date in the masthead. */
  secondCalendar?: string
  /** The tag that Open Graph has for the language where it is not the language with its most likely country. */
  openGraph?: string
  /** What papers call yesterday, where Intl has another word. */
  yesterday?: string
  /** Formats dates and times, for a language that some engine's Intl does not know. */
  createDateFormat?: (options: Intl.DateTimeFormatOptions) => DateFormat
  /** Says how long ago something was, for such a language. */
  createAgeFormat?: () => AgeFormat
}

/** The part of Intl.DateTimeFormat that the interface uses. */
export type DateFormat = { format: (moment: Date) => string }

/** The part of Intl.RelativeTimeFormat that the interface uses: a negative value lies in the past. */
export type AgeFormat = { format: (value: number, unit: 'minute' | 'hour' | 'day') => string }

/** One language: what a file in `records` exports. */
export type LanguageRecord = { locale: Locale }
