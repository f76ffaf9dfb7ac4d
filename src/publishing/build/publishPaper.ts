import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { translationsIn } from '#edition/translationsIn.ts'
import { describeProblem } from '#article/problem.ts'
import { publishMedia } from '../media/publishMedia.ts'
import { buildEditions } from './buildEditions.ts'
import { changedPages } from './changedPages.ts'
import { indexArticles } from './indexArticles.ts'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'
import { paperPages, unknownAddressPage } from './paperPages.ts'
import { manifestFile } from '../files/buildPaths.ts'
import { progressPrinter } from '../files/progress.ts'
import type { PublishOptions } from './publishOptions.ts'
import { workerPool } from './workerPool.ts'
import { writeSiteFiles } from './writeSiteFiles.ts'

export type PublishReport = { articles: number; pages: number; written: number }

/** Writes the whole paper below `out`; of what the last build wrote, only what shows something new is written again. */
export async function publishPaper(options: PublishOptions): Promise<PublishReport> {
  const { paths, site, base, fingerprint, bundle, print } = options
  const progress = progressPrinter(print)
  const media = await publishMedia(paths, site.languages, (_done, of) => progress('pictures', 1, of))
  const { content, out } = paths
  const pool = workerPool(bundle, {
    content,
    out,
    base,
    languages: site.languages,
    pictures: media.pictures,
    ...options.pages,
  })
  try {
    const articles = await indexArticles({ paths, languages: site.languages, fingerprint, pool, progress })
    for (const warning of articles.flatMap(({ warnings }) => warnings)) print(`warning: ${describeProblem(warning)}`)
    const editions = await buildEditions({ content, site, base, articles, pictures: media.pictures })
    const translations = translationsIn(new Map(editions.map(({ language, edition }) => [language, edition])))
    const before = await readManifest(manifestFile(paths))
    const after: Manifest = new Map([...media.files, ...options.bundleFiles].map((file) => [file, '']))
    const pages = function* () {
      for (const edition of editions) yield* paperPages(edition, translations)
      if (editions[0]) yield unknownAddressPage(editions[0])
    }
    const expected = editions.reduce((sum, { edition }) => sum + edition.all.length, 0)
    let written = 0
    await pool.run(changedPages(pages(), { before, after, out, fingerprint }), (reply) => {
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

/** What the last build wrote and this one does not know. */
async function removeStale(before: Manifest, after: Manifest, out: string): Promise<void> {
  for (const file of before.keys()) if (!after.has(file)) await rm(join(out, file), { force: true })
}
