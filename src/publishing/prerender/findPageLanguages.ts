import type { RelatedStory, Story } from '#edition/story.ts'
import { frontStories } from '../head/listNodes.ts'
import type { PageContent } from '../head/pageContent.ts'

/** The languages of the stories that a page shows, its own language first. */
export function findPageLanguages(content: PageContent, language: string): string[] {
  return [
    ...new Set([language, ...storiesOf(content).flatMap((story) => ('inLanguage' in story ? story.inLanguage : []))]),
  ]
}

function storiesOf(content: PageContent): (RelatedStory | Story | { inLanguage: string })[] {
  switch (content.kind) {
    case 'list':
      return content.listing.stories
    case 'article': {
      const { article, related, previous, next } = content.page
      return [article, ...related, ...[previous, next].filter((story) => story !== undefined)]
    }
    case 'accessibility':
      return []
    case 'front':
    case 'notFound':
      return frontStories(content.front)
    case 'withdrawn':
      return []
  }
}
