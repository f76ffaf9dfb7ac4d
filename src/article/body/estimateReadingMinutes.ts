import { findRecognition } from '#languages/collected/recognitions.ts'
import { countWords } from './countWords.ts'
import type { Article } from '../article.ts'

const DEFAULT_WORDS_PER_MINUTE = 200

/** The minutes that it takes to read a number of words in a language (BCP 47); 0 only where there are no words. */
export function estimateMinutes(words: number, language: string): number {
  const [primary = ''] = language.split('-')
  return Math.ceil(words / (findRecognition(primary)?.wordsPerMinute ?? DEFAULT_WORDS_PER_MINUTE))
}

/** The minutes that it takes to read an article: the publisher's own figure if there is one, else from the words. */
export function estimateReadingMinutes(article: Pick<Article, 'timeRequired' | 'body' | 'inLanguage'>): number {
  return article.timeRequired === undefined
    ? estimateMinutes(countWords(article.body), article.inLanguage)
    : parseMinutes(article.timeRequired)
}

/** An ISO 8601 duration in whole minutes, rounded up: PT1H2M is 62, PT90S is 2. */
export function parseMinutes(duration: string): number {
  const amount = (unit: string) => Number(new RegExp(`([\\d.]+)${unit}`, 'u').exec(duration)?.[1] ?? 0)
  return Math.ceil(amount('D') * 1440 + amount('H') * 60 + amount('M') + amount('S') / 60)
}
