import type { ArticlePage, FrontPage, Listing } from '#edition/pages.ts'
import { notFound, type ContentSource } from '#sources/contentSource.ts'

/** What one page shows, made before it is rendered. */
export type PageContent =
  | { kind: 'front'; front: FrontPage }
  | { kind: 'list'; listing: Listing }
  | { kind: 'article'; page: ArticlePage }
  | { kind: 'notFound'; language: string; front: FrontPage }

/** A source that holds the page being rendered and nothing else, so that a renderer's memory does not grow with the paper. */
export function pageSource(): { source: ContentSource; hold: (content: PageContent) => void } {
  let held: PageContent | undefined
  return {
    hold: (content) => {
      held = content
    },
    source: {
      front: () => answer(held && 'front' in held ? held.front : undefined),
      list: () => answer(held?.kind === 'list' ? held.listing : undefined),
      article: () => answer(held?.kind === 'article' ? held.page : undefined),
    },
  }
}

async function answer<Page>(page: Page | undefined): Promise<Page> {
  if (page === undefined) throw notFound()
  return page
}
