import type { ListKind } from '#edition/storyLists.ts'
import type { ArticlePage, FrontPage, Listing } from '#edition/pages.ts'
import type { Story } from '#edition/story.ts'

/**
 * Where the paper's pages come from. Views know none of the implementations.
 * What is missing is thrown as a Response with its status; bad content as a ContentError.
 */
export type ContentSource = {
  front: (language: string) => Promise<FrontPage>
  /** `key` is a section's id or a slug, empty for all stories; `page` is `latest` or a number counted from the oldest. */
  list: (language: string, kind: ListKind, key: string, page: string) => Promise<Listing>
  article: (language: string, id: string) => Promise<ArticlePage>
  /** Stories that hold all of these words, the best first, of a site that searches by itself. */
  search?: (language: string, words: string) => Promise<Story[]>
}

export const notFound = (): Response => new Response(null, { status: 404, statusText: 'Not Found' })
