import type { ListKind } from '#edition/createStoryLists.ts'
import type { ArticlePage, FrontPage, Listing } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'

/**
 * Where the paper's pages come from. Views do not know which implementation serves them. A missing page is thrown as a
 * Response with its status, invalid content as a ContentError.
 */
export type ContentSource = {
  front: (language: string) => Promise<FrontPage>
  /** `key`: the id of a section or a slug, empty for all stories. `page`: `latest` or a number (1: the oldest). */
  list: (language: string, kind: ListKind, key: string, page: string) => Promise<Listing>
  article: (language: string, id: string) => Promise<ArticlePage>
  /** Stories that hold all of these words, the best first; only of a site that has a search of its own. */
  search?: (language: string, words: string) => Promise<Story[]>
}

export const notFound = (): Response => new Response(null, { status: 404, statusText: 'Not Found' })

/** The status of an article that is at another address of the paper, such as `/ar/article/x`, or of another site. */
export const moved = (address: string): Response => new Response(null, { status: 301, headers: { Location: address } })

/** The status of a withdrawn article. */
export const withdrawn = (notice: unknown): Response => Response.json(notice, { status: 410 })
