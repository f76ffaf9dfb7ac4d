import { wordsOf } from '../text/plainText.ts'
import type { Article } from '../schema/article.ts'

/**
 * Words a minute: IReST (Trauzettel-Klosinski & Dietz, IOVS 2012) for ar, he, en, fr, tr; fa and ur are assumptions
 * (Arabic letters a minute over measured letters a word; docs/reference/reading-time.md).
 */
const WORDS_PER_MINUTE: Record<string, number> = { ar: 138, he: 187, en: 228, fr: 195, tr: 166, fa: 160, ur: 180 }

const USUAL_RATE = 200

/** Minutes it takes to read a body of so many words: 0 only for no words at all. */
export function minutesFor(words: number, language: string): number {
  const [primary = ''] = language.split('-')
  return Math.ceil(words / (WORDS_PER_MINUTE[primary] ?? USUAL_RATE))
}

/** The publisher's own time where there is one, else ceil(words / rate) of the body. In whole minutes. */
export function readingMinutes(article: Pick<Article, 'timeRequired' | 'body' | 'inLanguage'>): number {
  return article.timeRequired === undefined
    ? minutesFor(wordsOf(article.body), article.inLanguage)
    : minutesOfDuration(article.timeRequired)
}

/** An ISO 8601 duration in whole minutes, rounded up: PT1H2M is 62, PT90S is 2. */
export function minutesOfDuration(duration: string): number {
  const amount = (unit: string) => Number(new RegExp(`([\\d.]+)${unit}`, 'u').exec(duration)?.[1] ?? 0)
  return Math.ceil(amount('D') * 1440 + amount('H') * 60 + amount('M') + amount('S') / 60)
}
