import type { Translation } from '#article/article.ts'
import type { ArticlePage } from './pageSchemas.ts'
import type { Story } from './story.ts'
import { findEntryIndex, type Edition } from './createEdition.ts'
import { withoutStandfirst } from './withoutStandfirst.ts'
import type { Entry } from './entry.ts'
import { findRelatedStories } from './findRelatedStories.ts'

export type ArticleContext = Omit<ArticlePage, 'article'>

/** What the page of an article shows besides the article. */
export function createArticleContext(
  edition: Edition,
  entry: Entry,
  translations: readonly Translation[],
): ArticleContext {
  return {
    minutes: entry.story.minutes ?? 0,
    scheduled: entry.story.scheduled,
    related: findRelatedStories(edition, entry).map(withoutStandfirst),
    translations: [...translations],
    ...neighbours(edition, entry),
  }
}

/** The stories of the same section that were published just before and just after. */
function neighbours(edition: Edition, entry: Entry): { previous?: Story | undefined; next?: Story | undefined } {
  const list = edition.sections.get(entry.story.articleSection ?? '')
  if (!list) return {}
  const index = findEntryIndex(list, entry)
  const [previous, next] = [list[index + 1], list[index - 1]]
  return { previous: previous && withoutStandfirst(previous.story), next: next && withoutStandfirst(next.story) }
}
