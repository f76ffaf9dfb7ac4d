import { isScheduled } from '#edition/isScheduled.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { PublishOptions } from './publishOptions.ts'

type Clock = Pick<PublishOptions, 'site' | 'now'>

/**
 * The articles that are published at a time: of one whose time has not come, only its problems and what is checked are
 * left, so that no page, list, feed or picture of it exists.
 */
export const withoutScheduled = (articles: readonly IndexedArticle[], clock: Clock): IndexedArticle[] =>
  articles.map((article) => (isWaiting(article, clock) ? { ...article, entry: undefined, media: [] } : article))

/** The articles whose time has not come, the next one first. */
export const findScheduled = (articles: readonly IndexedArticle[], clock: Clock): IndexedArticle[] =>
  articles.filter((article) => isWaiting(article, clock)).toSorted((a, b) => dueTime(a) - dueTime(b))

/** When an article is due, in milliseconds; never for a draft. */
export const dueTime = ({ entry }: IndexedArticle): number => entry?.publishedAt ?? Infinity

/** Lines for the terminal: which stories wait, and when the next one is due. */
export function describeScheduled(scheduled: readonly IndexedArticle[]): string[] {
  const [next] = scheduled
  if (next?.entry === undefined) return []
  const { id, datePublished } = next.entry.story
  return [`scheduled: ${scheduled.length}; next scheduled story: ${id}, at ${datePublished}`]
}

/** Whether the time of an article has not come. Sites whose stories are fetched publish them at their own time. */
export const isWaiting = ({ entry }: IndexedArticle, { site, now }: Clock): boolean =>
  site.source.kind === 'published' && entry !== undefined && isScheduled(entry, now.getTime())
