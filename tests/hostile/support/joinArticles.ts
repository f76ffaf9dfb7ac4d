import { createEntry } from '#edition/entry.ts'
import type { Story } from '#edition/story.ts'
import type { Article } from '#article/article.ts'

/** Related stories are shown with their headlines, pictures and sections. */
const MAX_RELATED = 100

/** One article with what all of them have, and stories beside it; undefined for no article. */
export function joinArticles(
  articles: readonly Article[],
  id: string,
): { article: Article; related: Story[] } | undefined {
  const [first] = articles
  if (!first) return undefined
  const merge = <Item>(list: (article: Article) => readonly Item[] | undefined): Item[] =>
    distinct(articles.flatMap((article) => list(article) ?? []))
  const article = {
    ...first,
    id,
    headline: `خبر ${distinct(articles.map(({ headline }) => headline)).join(' ')}`,
    author: merge((each) => each.author),
    keywords: merge((each) => each.keywords),
    relatedLink: merge((each) => each.relatedLink),
    body: merge((each) => each.body),
  }
  return { article, related: distinct(articles.map((each) => createEntry(each).story)).slice(0, MAX_RELATED) }
}

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]
