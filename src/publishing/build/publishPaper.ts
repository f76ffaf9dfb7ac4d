import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { describeProblem } from '#article/problem.ts'
import { publishMedia } from '../media/publishMedia.ts'
import { pagePolicy } from '../hosting/securityHeaders.ts'
import { sourceOrigins } from '../source/sourceOrigins.ts'
import { createEditions } from './createEditions.ts'
import { findChangedPages } from './findChangedPages.ts'
import { indexArticles } from './indexArticles.ts'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'
import { listPages, notFoundPage } from './listPages.ts'
import { manifestFile } from '../files/buildPaths.ts'
import { createProgressPrinter } from '../files/createProgressPrinter.ts'
import type { PublishOptions } from './publishOptions.ts'
import { createWorkerPool } from './createWorkerPool.ts'
import { writeSiteFiles } from './writeSiteFiles.ts'

type PublishReport = { articles: number; pages: number; written: number }

/**
 * Writes the whole paper into `out`. Of the files that the last build wrote, it writes only those again that have
 * changed.
 */
export async function publishPaper(options: PublishOptions): Promise<PublishReport> {
  const { paths, site, base, fingerprint, bundle, print } = options
  const progress = createProgressPrinter(print)
  const media = await publishMedia(paths, site.languages, (_done, of) => progress('pictures', 1, of))
  const { content, out } = paths
  const pool = createWorkerPool(bundle, {
    content,
    out,
    base,
    languages: site.languages,
    policy: pagePolicy(sourceOrigins(site)),
    pictures: media.pictures,
    ...options.pages,
  })
  try {
    const articles = await indexArticles({ paths, languages: site.languages, fingerprint, pool, progress })
    for (const warning of articles.flatMap(({ warnings }) => warnings)) print(`warning: ${describeProblem(warning)}`)
    const editions = await createEditions({ content, site, base, articles, pictures: media.pictures })
    const translations = createTranslationFinder(new Map(editions.map(({ language, edition }) => [language, edition])))
    const before = await readManifest(manifestFile(paths))
    const after: Manifest = new Map([...media.files, ...options.bundleFiles].map((file) => [file, '']))
    const pages = function* () {
      for (const edition of editions) yield* listPages(edition, translations)
      if (editions[0]) yield notFoundPage(editions[0])
    }
    const expected = editions.reduce((sum, { edition }) => sum + edition.all.length, 0)
    let written = 0
    await pool.run(findChangedPages(pages(), { before, after, out, fingerprint }), (reply) => {
      if (reply.kind !== 'written') return
      written += reply.count
      progress('pages', reply.count, Math.max(expected, written))
    })
    written += await writeSiteFiles({ ...options, editions, pictures: media.pictures }, before, after)
    await removeStale(before, after, out)
    await writeManifest(manifestFile(paths), after)
    return { articles: articles.length, pages: [...after.values()].filter((key) => key !== '').length, written }
  } finally {
    await pool.close()
  }
}

/** Removes the files that the last build wrote and this one did not. */
async function removeStale(before: Manifest, after: Manifest, out: string): Promise<void> {
  for (const file of before.keys()) if (!after.has(file)) await rm(join(out, file), { force: true })
}
