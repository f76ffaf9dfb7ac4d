import { data } from 'react-router'
import type { FrontPage } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'
import type { ContentSource } from '#sources/contentSource.ts'

/** The page, or a thrown 404 status that carries the latest stories, so that the error page can offer them. */
export async function withLatestOn404<Page>(
  source: ContentSource,
  language: string,
  page: Promise<Page>,
): Promise<Page> {
  try {
    return await page
  } catch (error) {
    if (!(error instanceof Response) || error.status !== 404) throw error
    throw data(newestStories(await source.front(language)), { status: 404 })
  }
}

function newestStories({ lead, seconds, latest }: FrontPage): Story[] {
  return [...(lead ? [lead] : []), ...seconds, ...latest].toSorted(
    (one, other) => Date.parse(other.datePublished) - Date.parse(one.datePublished),
  )
}
