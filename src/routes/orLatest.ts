import { data } from 'react-router'
import type { ContentSource } from '#content/source.ts'

/** What a page asks for; where it is missing, the thrown status carries the latest stories for the reader who came for nothing. */
export async function orLatest<Page>(source: ContentSource, language: string, page: Promise<Page>): Promise<Page> {
  try {
    return await page
  } catch (error) {
    if (!(error instanceof Response) || error.status !== 404) throw error
    const { lead, seconds, latest } = await source.front(language)
    throw data([...(lead ? [lead] : []), ...seconds, ...latest], { status: 404 })
  }
}
