import type { Article } from '#article/article.ts'
import { slugOf } from '#article/text/slugOf.ts'

export type Section = { id: string; name: string }

/** Sections that a paper's head has room for. */
const MOST = 10

/** The sections that articles name, the fullest first. A section has the name of a tag with its words, else its own id without hyphens. */
export function sectionsOfArticles(articles: readonly Article[]): Section[] {
  const counts = countsOf(articles.flatMap(({ articleSection }) => articleSection ?? []))
  const names = new Map(articles.flatMap(({ keywords = [] }) => keywords.map((name) => [slugOf(name), name])))
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([id]) => ({ id, name: names.get(id) ?? id.replaceAll('-', ' ') }))
}

/** A tag must be on this many stories to be a section. */
const SHARED = 3

/** Articles of a feed, which has tags and no sections: each stands in the section of its commonest tag. */
export function withSections(articles: readonly Article[]): Article[] {
  const counts = countsOf(articles.flatMap(({ keywords = [] }) => keywords.map(slugOf)))
  return articles.map((article) => {
    const [most] = (article.keywords ?? [])
      .map(slugOf)
      .filter((slug) => slug !== '-' && (counts.get(slug) ?? 0) >= SHARED)
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    return article.articleSection === undefined && most !== undefined ? { ...article, articleSection: most } : article
  })
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
