import type { Article } from '#article/article.ts'
import { createEntry, type Entry } from '#edition/entry.ts'

const NEWEST = Date.UTC(2026, 10, 20)
const DAY_MS = 86_400_000

/** An entry for an article that is `age` days older than the newest; its headline is its id. */
export const createTestEntry = (id: string, age: number, more: Partial<Article> = {}): Entry =>
  createEntry({
    id,
    inLanguage: 'ar',
    headline: id,
    datePublished: new Date(NEWEST - age * DAY_MS).toISOString(),
    body: [],
    ...more,
  })
