import type { Article } from '../schema/article.ts'
import type { ArticlePage } from '../schema/pages.ts'
import type { Story } from '../schema/story.ts'
import type { Edition } from './createEdition.ts'
import type { Entry } from './entry.ts'
import { relatedStories } from './relatedStories.ts'

/** An article with what stands around it. */
export function articlePage(edition: Edition, entry: Entry, article: Article): ArticlePage {
  return { article, minutes: entry.story.minutes, related: relatedStories(edition, entry), ...neighbours(edition, entry) }
}

/** The stories of the section published just before and just after. */
function neighbours(edition: Edition, entry: Entry): { previous?: Story | undefined; next?: Story | undefined } {
  const list = edition.sections.get(entry.story.articleSection ?? '')
  if (!list) return {}
  const place = edition.placeIn(list, entry)
  return { previous: list[place + 1]?.story, next: list[place - 1]?.story }
}
