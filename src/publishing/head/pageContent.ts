import type { ArticlePage, FrontPage, Listing } from '#edition/pageSchemas.ts'
import type { Withdrawal } from '#edition/moves/movedAddresses.ts'
import { notFound, withdrawn, type ContentSource } from '#sources/contentSource.ts'

/** The content of one page, prepared before it is rendered. */
export type PageContent =
  | { kind: 'front'; front: FrontPage }
  | { kind: 'list'; listing: Listing }
  | { kind: 'article'; page: ArticlePage }
  | { kind: 'accessibility' }
  | { kind: 'notFound'; language: string; front: FrontPage }
  | { kind: 'withdrawn'; language: string; notice: Withdrawal }

/** Creates a source that holds only the page being rendered, so that memory does not grow with the paper. */
export function createPageSource(): { source: ContentSource; hold: (content: PageContent) => void } {
  let held: PageContent | undefined
  return {
    hold: (content) => {
      held = content
    },
    source: {
      front: () => answer(held && 'front' in held ? held.front : undefined),
      list: () => answer(held?.kind === 'list' ? held.listing : undefined),
      article: () => {
        if (held?.kind === 'withdrawn') return Promise.reject(withdrawn(held.notice))
        return answer(held?.kind === 'article' ? held.page : undefined)
      },
    },
  }
}

async function answer<Page>(page: Page | undefined): Promise<Page> {
  if (page === undefined) throw notFound()
  return page
}
