import { readFile } from 'node:fs/promises'
import { createFeedFiles } from '../feeds/createFeedFiles.ts'
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
  const { editions, site, base } = options
  const paper = readTokenColour(await readFile(TOKENS, 'utf8'), 'paper')
  for (const edition of editions) yield* createFeedFiles(edition, options)
  yield* createSitemapFiles(options)
  for (const { language } of editions) yield createWebManifest(language, { site, base, paper })
  yield* createIconFiles(await readFile(ICON), paper)
  yield* createSchemaFiles({ origin: site.origin, base })
}
