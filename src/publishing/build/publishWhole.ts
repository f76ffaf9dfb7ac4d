import { rm } from 'node:fs/promises'
import { formatBuildFindings } from '#proofreading/report.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import { describeLeftOut } from '../articles/describeLeftOut.ts'
import { deployFile, manifestFile } from '../files/buildPaths.ts'
import { createProgressPrinter, type Progress } from '../files/createProgressPrinter.ts'
import type { FeedItems } from '../feeds/createFeedItemReader.ts'
import { findLocalMedia } from '../media/findLocalMedia.ts'
import { publishMedia, type PublishedMedia } from '../media/publishMedia.ts'
import { checkPaper } from './checkPaper.ts'
import { copyPublic } from './copyPublic.ts'
import { createPaper, type Paper } from './createPaper.ts'
import type { WorkerPool } from './createWorkerPool.ts'
import { recordDeployList, type DeployList } from './deployList.ts'
import { findChangedPages } from './findChangedPages.ts'
import { indexArticles } from './indexArticles.ts'
import { listCopies } from './listCopies.ts'
import { listPaperPages } from './listPaperPages.ts'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'
import type { Publication } from './published.ts'
import type { PublishOptions } from './publishOptions.ts'
import { refuseToEmpty } from './refuseToEmpty.ts'
import { listLastFiles } from './removeStale.ts'
import { describeScheduled, findScheduled, withoutScheduled } from './scheduledStories.ts'
import { writePaper } from './writePaper.ts'

/**
 * Looks at the whole paper. Of the files that the last build wrote, it writes only those again that have changed.
 */
export async function publishWhole(options: PublishOptions, pool: WorkerPool): Promise<Publication> {
  const { paths, site, base, fingerprint, print } = options
  const progress = createProgressPrinter(print)
  const indexed = await indexArticles({ paths, languages: site.languages, fingerprint, pool, progress })
  const scheduled = findScheduled(indexed, options)
  const articles = scheduled.length > 0 ? withoutScheduled(indexed, options) : indexed
  const media = await publishUsedMedia(articles, options, progress)
  pool.sharePictures(media.pictures)
  const checked = await checkPaper(indexed, media, options)
  for (const line of formatBuildFindings(checked, articles.length)) print(line)
  const paper = createPaper({ content: paths.content, site, base, articles, pictures: media.pictures })
  for (const line of formatBuildFindings(paper.findings, articles.length)) print(line)
  const feedItems: FeedItems = new WeakMap()
  const { deploy, manifest } = await writeWhole({ paper, media, feedItems, options, pool, progress })
  for (const line of describeScheduled(scheduled)) print(line)
  const published = { articles: new Map(indexed.map((each) => [each.file, each])), media, paper, manifest, feedItems }
  return { published, deploy, findings: [...checked, ...paper.findings] }
}

type WholePaper = {
  paper: Paper
  media: PublishedMedia
  feedItems: FeedItems
  options: PublishOptions
  pool: WorkerPool
  progress: Progress
}

async function writeWhole(whole: WholePaper): Promise<{ deploy: DeployList; manifest: Manifest }> {
  const { paper, media, feedItems, options, pool, progress } = whole
  const { paths, site, publicFolder } = options
  const before = await readManifest(manifestFile(paths))
  const last = await listLastFiles(before, paths.out, site.languages)
  refuseToEmpty(paper.editions, last, options)
  // A build that is interrupted leaves pages that no manifest lists, so the next one takes nothing for granted.
  await rm(manifestFile(paths), { force: true })
  const copies = listCopies(media, options.bundleFiles, paths.content)
  for (const [file, key] of await copyPublic({ from: publicFolder, to: paths.out, before })) copies.set(file, key)
  const after: Manifest = new Map(copies)
  const expected = paper.editions.reduce((sum, { edition }) => sum + edition.all.length, 0)
  const comparison = { before, after, out: paths.out, fingerprint: options.fingerprint }
  const changed = findChangedPages(listPaperPages(paper, options.now), comparison)
  const onWritten = (count: number, sum: number) => progress('pages', count, Math.max(expected, sum))
  const writing = { paper, media, changed, copies, before, after, last, isWhole: true, feedItems, onWritten }
  const deploy = await writePaper(writing, options, pool)
  await recordDeployList(deployFile(paths), deploy, last.length === 0)
  await writeManifest(manifestFile(paths), after)
  return { deploy, manifest: after }
}

/** Publishes the media that the articles use, and prints what is left out of the paper. */
async function publishUsedMedia(
  articles: readonly IndexedArticle[],
  { paths, site, print }: PublishOptions,
  progress: Progress,
): Promise<PublishedMedia> {
  const used = new Set([...articles.flatMap(({ media }) => media), ...findLocalMedia(site, '')])
  const media = await publishMedia(paths, site.languages, used, (_done, of) => progress('pictures', 1, of))
  for (const line of describeLeftOut(articles, media.unused)) print(line)
  return media
}
