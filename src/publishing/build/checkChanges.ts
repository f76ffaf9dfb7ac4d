import type { Finding } from '#proofreading/finding.ts'
import { checkInPaper } from '#proofreading/paperChecks.ts'
import type { PaperFacts } from '#proofreading/paperFacts.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import { mediaFacts } from './checkPaper.ts'
import type { Paper } from './createPaper.ts'
import type { PublishOptions } from './publishOptions.ts'
import { isWaiting } from './scheduledStories.ts'

/** The findings in articles that were read again. Those of a scheduled story are found when its time has come. */
export function checkChanges(
  read: readonly IndexedArticle[],
  { editions }: Paper,
  media: PublishedMedia,
  options: PublishOptions,
): Finding[] {
  const published = read.filter((article) => !isWaiting(article, options))
  const named = published.flatMap(({ facts }) => facts?.media.map(({ file }) => file) ?? [])
  const paper: PaperFacts = {
    now: options.now.getTime(),
    origin: options.site.origin,
    sections: new Set(options.site.sections.map(({ id }) => id)),
    ids: new Map(editions.map(({ language, edition }) => [language, new Set(edition.entries.keys())])),
    media: mediaFacts(new Set(named), media, options.publicFolder),
    duplicates: new Map(),
  }
  return published.flatMap(({ facts, findings }) => [...findings, ...(facts ? checkInPaper(facts, paper) : [])])
}
