import { data } from 'react-router'
import type { FrontPage } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { orAfter } from './orAfter.ts'

/** Whether the host says that there is no such page. */
export const isMissing = (error: unknown): boolean => error instanceof Response && error.status === 404

/** Whether the paper says that the page is at another address, or that it was withdrawn. */
export const isMovedOrWithdrawn = (error: unknown): boolean =>
  error instanceof Response && [301, 410].includes(error.status)

/** How long the error page waits for them. */
const PATIENCE_MS = 3000

/** A 404 status that carries the latest stories, if they can be loaded, so that the error page can offer them. */
export async function withLatest(source: ContentSource, language: string): Promise<ReturnType<typeof data<Story[]>>> {
  const stories = source.front(language).then(newestStories, () => [])
  return data(await orAfter(PATIENCE_MS, stories, () => []), { status: 404 })
}

function newestStories({ lead, seconds, latest }: FrontPage): Story[] {
  return [...(lead ? [lead] : []), ...seconds, ...latest].toSorted(
    (one, other) => Date.parse(other.datePublished) - Date.parse(one.datePublished),
  )
}
