import type { Article } from '#article/article.ts'
import { createSlug } from '#article/text/createSlug.ts'

export type Section = { id: string; name: string }

/** The paper's masthead has room for this many sections. */
const MAX_SECTIONS = 10

/**
 * The sections that articles name, the fullest first. A section is named by the tag with the same words, else by its id
 * without hyphens.
 */
export function collectSections(articles: readonly Article[]): Section[] {
  const counts = countsOf(articles.flatMap(({ articleSection }) => articleSection ?? []))
  const names = new Map(articles.flatMap(({ keywords = [] }) => keywords.map((name) => [createSlug(name), name])))
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_SECTIONS)
    .map(([id]) => ({ id, name: names.get(id) ?? id.replaceAll('-', ' ') }))
}

/** A tag on fewer stories does not become a section. */
const MIN_STORIES = 3

/** Articles of a feed, which has tags but no sections: each gets its most common tag as its section. */
export function withSections(articles: readonly Article[]): Article[] {
  const counts = countsOf(articles.flatMap(({ keywords = [] }) => keywords.map(createSlug)))
  return articles.map((article) => {
    const [mostCommon] = (article.keywords ?? [])
      .map(createSlug)
      .filter((slug) => slug !== '-' && (counts.get(slug) ?? 0) >= MIN_STORIES)
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    return article.articleSection === undefined && mostCommon !== undefined
      ? { ...article, articleSection: mostCommon }
      : article
  })
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
