import { rm } from 'node:fs/promises'
import type { FindTranslations } from '#edition/createTranslationFinder.ts'
import type { Move } from '#edition/moves/move.ts'
import type { Finding } from '#proofreading/finding.ts'
import { formatBuildFindings } from '#proofreading/report.ts'
import { findLocalMedia } from '../media/findLocalMedia.ts'
import { publishMedia, type PublishedMedia } from '../media/publishMedia.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { PageWriterOptions } from '../prerender/createPageWriter.ts'
import { describeLeftOut } from '../articles/describeLeftOut.ts'
import { pagePolicy } from '../hosting/securityHeaders.ts'
import { sourceOrigins } from '../source/sourceOrigins.ts'
import { copyPublic } from './copyPublic.ts'
import { createDeployList, recordDeployList, type DeployList } from './deployList.ts'
import { findChangedCopies, listCopies } from './listCopies.ts'
import { checkPaper } from './checkPaper.ts'
import { createPaper } from './createPaper.ts'
import { findChangedPages } from './findChangedPages.ts'
import { indexArticles } from './indexArticles.ts'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'
import { listPages, notFoundPage, type BuildEdition, type PaperPage, withdrawnPages } from './listPages.ts'
import { deployFile, manifestFile } from '../files/buildPaths.ts'
import { createProgressPrinter, type Progress } from '../files/createProgressPrinter.ts'
import type { PublishOptions } from './publishOptions.ts'
import { createWorkerPool, type WorkerPool, type WorkerRequest } from './createWorkerPool.ts'
import { describeScheduled, findScheduled, withoutScheduled } from './scheduledStories.ts'
import { refuseToEmpty } from './refuseToEmpty.ts'
import { listLastFiles, removeStale } from './removeStale.ts'
import { writeSiteFiles } from './writeSiteFiles.ts'

type PublishReport = { articles: number; pages: number; deploy: DeployList; findings: readonly Finding[] }

/**
 * Writes the whole paper into `out`. Of the files that the last build wrote, it writes only those again that have
 * changed.
 */
export async function publishPaper(options: PublishOptions): Promise<PublishReport> {
  const { paths, site, base, fingerprint, print } = options
  const progress = createProgressPrinter(print)
  const { content, out } = paths
  const pool = createWorkerPool(options.bundle, pageWriterOptions(options))
  try {
    const { indexed, articles, scheduled } = await readStories(options, pool, progress)
    const media = await publishUsedMedia(articles, options, progress)
    pool.sharePictures(media.pictures)
    const checked = await checkPaper(indexed, media, options)
    for (const line of formatBuildFindings(checked, articles.length)) print(line)
    const paper = createPaper({ content, site, base, articles, pictures: media.pictures })
    const { editions, translations, moves } = paper
    for (const line of formatBuildFindings(paper.findings, articles.length)) print(line)
    const before = await readManifest(manifestFile(paths))
    const last = await listLastFiles(before, out, site.languages)
    refuseToEmpty(editions, last, options)
    // A build that is interrupted leaves pages that no manifest lists, so the next one takes nothing for granted.
    await rm(manifestFile(paths), { force: true })
    const copies = listCopies(media, options.bundleFiles, content)
    for (const [file, key] of await copyPublic({ from: options.publicFolder, to: out, before })) copies.set(file, key)
    const after: Manifest = new Map(copies)
    const expected = editions.reduce((sum, { edition }) => sum + edition.all.length, 0)
    const all = listAllPages(editions, translations, moves, options.now)
    const changed = findChangedPages(all, { before, after, out, fingerprint })
    const pages = await writePages(pool, changed, (count, sum) => progress('pages', count, Math.max(expected, sum)))
    const files = await writeSiteFiles({ ...options, editions, moves, pictures: media.pictures }, before, after)
    const removed = await removeStale({ last, after, out, publicFolder: options.publicFolder })
    const written = [...findChangedCopies(copies, before, after), ...pages, ...files]
    const deploy = createDeployList(written, removed, new Set(last))
    await recordDeployList(deployFile(paths), deploy, last.length === 0)
    await writeManifest(manifestFile(paths), after)
    for (const line of describeScheduled(scheduled)) print(line)
    return { articles: expected, pages: countPages(after), deploy, findings: [...checked, ...paper.findings] }
  } finally {
    await pool.close()
  }
}

const countPages = (manifest: Manifest): number => [...manifest.keys()].filter((file) => file.endsWith('.html')).length

/** All articles, those that are published now, and those that wait for their time. */
async function readStories(options: PublishOptions, pool: WorkerPool, progress: Progress) {
  const { paths, site, fingerprint } = options
  const now = options.now.getTime()
  const indexed = await indexArticles({ paths, languages: site.languages, fingerprint, pool, progress })
  // Sites whose stories are fetched publish them at their own time.
  const scheduled = site.source.kind === 'published' ? findScheduled(indexed, now) : []
  return { indexed, scheduled, articles: scheduled.length > 0 ? withoutScheduled(indexed, now) : indexed }
}

/** Returns the files written. `onWritten` gets the number of new pages, and of all until then. */
async function writePages(
  pool: WorkerPool,
  changed: Iterable<WorkerRequest>,
  onWritten: (count: number, sum: number) => void,
): Promise<string[]> {
  const files: string[] = []
  let pages = 0
  await pool.run(changed, (reply) => {
    if (reply.kind !== 'written') return
    pages += reply.pages
    for (const file of reply.files) files.push(file)
    onWritten(reply.pages, pages)
  })
  return files
}

function* listAllPages(
  editions: readonly BuildEdition[],
  translations: FindTranslations,
  moves: readonly Move[],
  now: Date,
): Generator<PaperPage> {
  for (const edition of editions) yield* listPages(edition, translations, now.getTime())
  if (editions[0]) yield notFoundPage(editions[0], now.getTime())
  yield* withdrawnPages(
    moves,
    editions.map(({ language }) => language),
  )
}

function pageWriterOptions({ paths, site, base, pages }: PublishOptions): PageWriterOptions {
  const { content, out } = paths
  return { content, out, base, languages: site.languages, policy: pagePolicy(sourceOrigins(site)), ...pages }
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
