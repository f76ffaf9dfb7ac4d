import { readFile } from 'node:fs/promises'
import { createFeedFiles, type FeedFilesOptions } from '../feeds/createFeedFiles.ts'
import { createIconFiles } from '../webApp/createIconFiles.ts'
import { createSchemaFiles } from '../schemas/createSchemaFiles.ts'
import type { SiteFile, SiteFilesOptions } from '../site/siteFile.ts'
import { createSitemapFiles } from '../sitemaps/createSitemapFiles.ts'
import { readTokenColour } from '../webApp/readTokenColour.ts'
import { createWebManifest } from '../webApp/createWebManifest.ts'

const ICON = new URL('../../../public/icon.svg', import.meta.url)
const TOKENS = new URL('../../ui/tokens.css', import.meta.url)

/**
 * Yields, one by one, the files that are neither pages nor their content: feeds, sitemaps, manifests, icons, schemas.
 */
export async function* createSiteFiles(options: SiteFilesOptions): AsyncGenerator<SiteFile> {
  yield* createPaperFiles(options)
  yield* createStandingFiles(options)
}

/** Those that a new story changes. */
export function* createPaperFiles(options: FeedFilesOptions): Generator<SiteFile> {
  for (const edition of options.editions) yield* createFeedFiles(edition, options)
  yield* createSitemapFiles(options)
}

/** Those that only the code and the settings change. */
export async function* createStandingFiles({
  editions,
  site,
  base,
}: Pick<SiteFilesOptions, 'editions' | 'site' | 'base'>): AsyncGenerator<SiteFile> {
  const paper = readTokenColour(await readFile(TOKENS, 'utf8'), 'paper')
  for (const { language } of editions) yield createWebManifest(language, { site, base, paper })
  yield* createIconFiles(await readFile(ICON), paper)
  yield* createSchemaFiles({ origin: site.origin, base })
}
