import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkLayout } from '#proofreading/checkLayout.ts'
import type { Finding } from '#proofreading/finding.ts'
import type { MediaFacts, PaperFacts } from '#proofreading/paperFacts.ts'
import { checkInPaper } from '#proofreading/paperChecks.ts'
import { checkChoices } from '#proofreading/proofreadFront.ts'
import { findStoryIds } from '../articles/findStoryIds.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import { listContentFiles } from '../articles/listContentFiles.ts'
import { readFrontChoices } from '../articles/readFrontChoices.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import type { PublishOptions } from './publishOptions.ts'
import { findScheduled } from './scheduledStories.ts'

type Options = Pick<PublishOptions, 'paths' | 'site' | 'publicFolder' | 'emptyContent' | 'now'>

/**
 * What readers would not get to see, or what is doubtful, in the whole paper: the findings of the checks that
 * `npm run proofread` has too. A paper that is read from another site has none: its newsroom cannot change the stories.
 */
export async function checkPaper(
  articles: readonly IndexedArticle[],
  media: PublishedMedia,
  options: Options,
): Promise<Finding[]> {
  const { paths, site, emptyContent } = options
  if (site.source.kind !== 'published') return []
  const files = await listContentFiles(emptyContent ?? paths.content)
  const stories = articles.flatMap(({ facts }) => facts ?? [])
  const drafts = articles.filter(({ isDraft }) => isDraft).map(({ file }) => file)
  const scheduled = findScheduled(articles, options).map(({ file }) => file)
  const content = await listContentFiles(paths.content)
  const named = new Set(stories.flatMap((story) => story.media.map(({ file }) => file)))
  const paper: PaperFacts = {
    now: options.now.getTime(),
    origin: site.origin,
    sections: new Set(site.sections.map(({ id }) => id)),
    ids: findStoryIds(content, [...drafts, ...scheduled]),
    media: mediaFacts(named, media, options.publicFolder),
    duplicates: new Map(),
  }
  // A story whose time has not come may name another such story, and its media are published with it.
  const later = { ...paper, ids: findStoryIds(content, drafts), media: withUnused(paper.media, named, media.unused) }
  const waiting = new Set(scheduled)
  return [
    ...checkLayout(files, site.languages),
    ...site.languages.flatMap((language) => {
      const { choices } = readFrontChoices(paths.content, language)
      return checkChoices(choices, language, paper)
    }),
    ...articles.flatMap(({ file, findings, facts }) => [
      ...findings,
      ...(facts ? checkInPaper(facts, waiting.has(file) ? later : paper) : []),
    ]),
  ]
}

/** This path on the site is the newsroom's folder. */
const CONTENT_PREFIX = 'content/'

const withUnused = (facts: PaperFacts['media'], named: ReadonlySet<string>, unused: readonly string[]) =>
  new Map([
    ...facts,
    ...unused
      .map((file) => [CONTENT_PREFIX + file, {}] as const)
      .filter(([file]) => named.has(file) && !facts.has(file)),
  ])

export function mediaFacts(
  files: ReadonlySet<string>,
  media: PublishedMedia,
  publicFolder: string,
): Map<string, MediaFacts> {
  const factsOf = (file: string): MediaFacts | undefined => {
    if (!file.startsWith(CONTENT_PREFIX)) return existsSync(join(publicFolder, file)) ? {} : undefined
    const name = file.slice(CONTENT_PREFIX.length)
    const fault = media.faults.get(name)
    if (fault !== undefined) return { fault }
    return media.published.has(name) ? {} : undefined
  }
  return new Map(
    [...files].flatMap((file) => {
      const facts = factsOf(file)
      return facts === undefined ? [] : [[file, facts]]
    }),
  )
}
