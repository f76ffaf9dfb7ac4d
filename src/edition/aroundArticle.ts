import type { Translation } from '#article/article.ts'
import type { ArticlePage } from './pages.ts'
import type { Story } from './story.ts'
import { indexIn, type Edition } from './createEdition.ts'
import { briefStory } from './briefStory.ts'
import type { Entry } from './entry.ts'
import { relatedStories } from './relatedStories.ts'

export type AroundArticle = Omit<ArticlePage, 'article'>

/** What the page of an article shows besides the article. */
export function aroundArticle(edition: Edition, entry: Entry, translations: readonly Translation[]): AroundArticle {
  return {
    minutes: entry.story.minutes ?? 0,
    related: relatedStories(edition, entry).map(briefStory),
    translations: [...translations],
    ...neighbours(edition, entry),
  }
}

/** The stories of the same section that were published just before and just after. */
function neighbours(edition: Edition, entry: Entry): { previous?: Story | undefined; next?: Story | undefined } {
  const list = edition.sections.get(entry.story.articleSection ?? '')
  if (!list) return {}
  const index = indexIn(list, entry)
  const [previous, next] = [list[index + 1], list[index - 1]]
  return { previous: previous && briefStory(previous.story), next: next && briefStory(next.story) }
}
