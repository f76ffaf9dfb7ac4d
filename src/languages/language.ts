/** The direction a language is written in. */
export type Direction = 'rtl' | 'ltr'

/** What the interface needs to know of a language. This part of a record is in the browser's first script. */
export type Locale = {
  /** The language's own name. */
  name: string
  direction: Direction
  /**
   * The tag for every Intl call. It names calendar and numbering system, because their defaults differ between
   * engines (docs/reference/rtl.md).
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
  /** What papers call yesterday, if Intl has another word. */
  yesterday?: string
  /** The words of dates, for a language that some engine's Intl does not know. `intl` then formats its numbers only. */
  dateTexts?: DateTexts
}

/** The words of dates in the Gregorian calendar. */
export type DateTexts = {
  /** January first. */
  months: readonly string[]
  /** Sunday first. */
  weekdays: readonly string[]
  /** Patterns with {day}, {month}, {year} and {weekday}. */
  patterns: { date: string; dayAndMonth: string; weekday: string }
  /** How long ago something was, in patterns with {count}. */
  ages: { now: string; minute: string; hour: string; day: string }
}

/** How to recognise and read text in a language that was written elsewhere: for imports and live sources. */
export type Recognition = {
  /** Unicode's name of its script: `Arabic`. */
  script: string
  /**
   * Letters that other languages of its script lack, and the share of all letters from which they show that a text is
   * in it. A language without such letters is what a text of its script is in if no other language shows.
   */
  ownLetters?: { letters: string; minShare: number }
  /** Short frequent words, by which languages are told apart whose letters are alike. */
  smallWords?: readonly string[]
  /** Names and withdrawn codes that feeds and pages use instead of its tag, in lower case. */
  otherNames: readonly string[]
  /** WordPress's locales that this language serves best, but for those that begin with its tag: `ary` for Arabic. */
  wordpressLocales?: readonly string[]
  /** How fast it is read. */
  wordsPerMinute: number
  dates: DateWords
  /** The marks of a quotation inside a text (`<q>`): the opening and the closing one. */
  quotationMarks: '«»' | '“”'
  /** What proofreading corrects. */
  spelling?: Spelling
}

/** Letters that are taken for others because they look alike. */
export type Spelling = {
  /** Letters of neighbouring languages, and the letters that this language uses instead. */
  letters: Readonly<Record<string, string>>
  /** Matches words that are quoted from the other language, where the letters are right. */
  quotedWord: RegExp
}

/** The words of a language's dates. */
export type DateWords = {
  /** The names of the twelve months, January first, as papers of all its countries write them. */
  months: readonly (readonly string[])[]
  /** What may be joined to a month's name: Hebrew ב before it. */
  monthPrefix?: string
  monthSuffix?: string
  /** What may follow the number of a day: 1st, 1er. */
  daySuffixes?: readonly string[]
  /** What follows a time before noon and after noon. */
  morning?: readonly string[]
  afternoon?: readonly string[]
  /** What it calls Greenwich time. */
  greenwich?: readonly string[]
  /** Another calendar that its papers date by. */
  otherCalendar?: OtherCalendar
}

export type OtherCalendar = {
  name: 'persian' | 'islamic-umalqura'
  months: readonly (readonly string[])[]
  /** The word for month that may follow a name. */
  monthWord?: string
}

/** What search ignores in a language, besides what it ignores in all. */
export type SearchFolding = {
  /** The language whose rules of upper and lower case apply (BCP 47); those of Unicode otherwise. */
  caseRules?: string
  /** Letters that readers type another for. They are replaced after lower-casing. */
  letters?: Readonly<Record<string, string>>
}

/**
 * How text in a language is set. Faces, size, leading and measure belong together. Only the build reads this part.
 */
export type Typography = {
  tokens: TypeTokens
  /**
   * Letters that the fonts of a paper in the language must hold, besides those of Arabic, Persian, Urdu and Hebrew,
   * as a CSS unicode-range.
   */
  letters?: string
}

/**
 * The values of the custom properties of the same name: `bodySize` is `--body-size`. Each record writes out all of
 * them. Spreading shared values into a record would keep its typography in the browser's bundle, where nothing reads it
 * (measured for five languages: 970 bytes).
 */
export type TypeTokens = {
  /** The families of running text. The first one is the paper's own, if the paper has a face for the script. */
  serif: string
  /** The families of headlines and labels. */
  sans: string
  /** Which of the two sets headlines: a reference to its custom property. */
  display: 'var(--serif)' | 'var(--sans)'
  bodySize: string
  bodyLeading: number
  measure: string
  headlineLeading: number
  headlineWeight: number
  headlineHeavy: number
  headlineLight: number
  /** The marks around a pulled quote, as the CSS property `quotes` takes them. */
  quotes: string
  /** The counter style of numbered lists. */
  numerals: string
}

/** One language: what a file in `records` exports. */
export type LanguageRecord = {
  locale: Locale
  recognition: Recognition
  searchFolding: SearchFolding
  typography: Typography
}
