import { data } from 'react-router'
import type { FrontPage } from '#edition/pages.ts'
import type { Story } from '#edition/story.ts'
import type { ContentSource } from '#sources/contentSource.ts'

/** What a page asks for; where it is missing, the thrown status carries the latest stories for the reader who came for nothing. */
export async function withLatestOn404<Page>(
  source: ContentSource,
  language: string,
  page: Promise<Page>,
): Promise<Page> {
  try {
    return await page
  } catch (error) {
    if (!(error instanceof Response) || error.status !== 404) throw error
    throw data(newestOf(await source.front(language)), { status: 404 })
  }
}

function newestOf({ lead, seconds, latest }: FrontPage): Story[] {
  return [...(lead ? [lead] : []), ...seconds, ...latest].toSorted(
    (one, other) => Date.parse(other.datePublished) - Date.parse(one.datePublished),
  )
}
