import { createSlug } from '#article/text/createSlug.ts'
import type { Article, Author, Translation } from '#article/article.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import type { Story } from './story.ts'
import { createStory } from './createStory.ts'

/** What the paper's lists need of an article. A large paper keeps an entry of every article in memory. */
export type Entry = {
  story: Story
  /** Time of publication in milliseconds, parsed once because entries are sorted often. */
  publishedAt: number
  /** Tags with their slug. Of two tags with the same slug the last is kept. */
  tags: { slug: string; name: string }[]
  authors: { slug: string; author: Author }[]
  relatedLink: RelatedLink[]
  translations: Translation[]
  /** The ids that the article had before; most have none. */
  previousIds?: string[] | undefined
}

export function createEntry(article: Article): Entry {
  return {
    story: createStory(article),
    publishedAt: Date.parse(article.datePublished),
    tags: uniqueBySlug((article.keywords ?? []).map((name) => ({ slug: createSlug(name), name }))),
    authors: uniqueBySlug((article.author ?? []).map((author) => ({ slug: createSlug(author.name), author }))),
    relatedLink: article.relatedLink ?? [],
    translations: article.workTranslation ?? [],
    ...(article.previousId && { previousIds: article.previousId }),
  }
}

function uniqueBySlug<Item extends { slug: string }>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [item.slug, item])).values()]
}
