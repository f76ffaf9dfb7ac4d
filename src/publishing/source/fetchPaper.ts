import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { LiveSource, SiteSettings } from '#edition/siteSettings.ts'
import { fetchJsonFeed, fetchNinjs } from '#sources/fetchFileArticles.ts'
import { createWordpressSite } from '#sources/wordpress/wordpressSource.ts'
import { fetchText } from '#routes/loading/fetchText.ts'
import { createProgressPrinter } from '../files/createProgressPrinter.ts'
import { fetchWordpress, type Fetched, type FetchOptions } from './fetchWordpress.ts'
import { createPaperFolder } from './createPaperFolder.ts'

export type FetchPaperOptions = {
  source: LiveSource
  site: SiteSettings
  cache: string
  fingerprint: string
  print: (line: string) => void
}

/** Fetches the stories from their source into a folder of article JSON, and returns the folder. */
export async function fetchPaper({ source, site, cache, fingerprint, print }: FetchPaperOptions): Promise<string> {
  const [language = ''] = site.languages
  const folder = join(cache, 'source', hash('md5', JSON.stringify([source, language])).slice(0, 12))
  const paper = await createPaperFolder(folder, language)
  const { articles, changed, removed, leftOut } = await fetchFrom(source, source.language ?? language, {
    paper,
    folder,
    fingerprint,
    progress: createProgressPrinter(print),
  })
  for (const { title, reason } of leftOut) print(`left out: «${title}»: ${reason}`)
  print(`source: ${articles} stories, ${changed} fetched, ${removed} removed, ${leftOut.length} left out`)
  return folder
}

async function fetchFrom(source: LiveSource, language: string, options: FetchOptions): Promise<Fetched> {
  switch (source.kind) {
    case 'wordpress':
      return fetchWordpress(createWordpressSite({ root: source.api ?? source.url, language }, fetchText), options)
    case 'jsonFeed':
      return writeAll(await fetchJsonFeed({ url: source.url, language }, fetchText), options)
    case 'ninjs':
      return writeAll(await fetchNinjs({ url: source.url, language }, fetchText), options)
  }
}

async function writeAll(
  { articles, leftOut }: Awaited<ReturnType<typeof fetchNinjs>>,
  { paper }: FetchOptions,
): Promise<Fetched> {
  for (const article of articles) await paper.write(article)
  const removed = await paper.removeOthers(new Set(articles.map(({ id }) => id)))
  return { articles: articles.length, changed: articles.length, removed, leftOut }
}
