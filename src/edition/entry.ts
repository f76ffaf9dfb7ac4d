import { slugOf } from '#article/text/slug.ts'
import type { Article, Author, Translation } from '#article/schema/article.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import type { Story } from './story.ts'
import { storyOf } from './storyOf.ts'

/** All that the paper's lists need to know of an article; what a large paper keeps in memory of each. */
export type Entry = {
  story: Story
  /** The moment it was published, in milliseconds: entries are put in order far more often than they are made. */
  at: number
  /** Tags by slug, with the name as it was first written. */
  tags: { slug: string; name: string }[]
  authors: { slug: string; author: Author }[]
  relatedLink: RelatedLink[]
  translations: Translation[]
}

export function entryOf(article: Article): Entry {
  return {
    story: storyOf(article),
    at: Date.parse(article.datePublished),
    tags: uniqueBySlug((article.keywords ?? []).map((name) => ({ slug: slugOf(name), name }))),
    authors: uniqueBySlug((article.author ?? []).map((author) => ({ slug: slugOf(author.name), author }))),
    relatedLink: article.relatedLink ?? [],
    translations: article.workTranslation ?? [],
  }
}

function uniqueBySlug<Item extends { slug: string }>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [item.slug, item])).values()]
}
