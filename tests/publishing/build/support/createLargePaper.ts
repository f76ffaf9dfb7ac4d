import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#article/article.ts'

const NEWEST = Date.UTC(2026, 10, 20)
const HOUR_MS = 3_600_000
const sections = ['politics', 'economy', 'society', 'culture', 'science', 'sport']

const TAGS = 100

/** The stories of a large paper, an hour apart. Their ages count from a day in 2026; negative ones are newer. */
export const createLargePaper = (from: number, to: number): Article[] =>
  Array.from({ length: to - from }, (_, index) => createStory(from + index))

function createStory(age: number): Article {
  const step = age + 1_000_000
  return {
    id: `story-${step}`,
    inLanguage: 'ar',
    headline: `خبر ${step}`,
    datePublished: new Date(NEWEST - age * HOUR_MS).toISOString(),
    articleSection: sections[(step * 7) % sections.length],
    author: [{ name: `كاتب ${(step * 13) % 40}` }],
    keywords: [3, 7, 9].map((stride, place) => `وسم ${(step * stride + place) % TAGS}`),
    body: [],
  }
}

/** Writes stories into a content folder, where feeds read their full texts. */
export function writeStories(content: string, articles: readonly Article[]): void {
  mkdirSync(join(content, 'ar/articles'), { recursive: true })
  for (const article of articles) {
    writeFileSync(join(content, `ar/articles/${article.id}.json`), JSON.stringify(article))
  }
}
