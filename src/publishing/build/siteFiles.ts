import { readFile } from 'node:fs/promises'
import { feedFiles } from '../feeds/feedFiles.ts'
import { iconFiles } from '../webApp/iconFiles.ts'
import { schemaFiles } from '../schemas/schemaFiles.ts'
import type { SiteFile, SiteFilesOptions } from '../site/siteFile.ts'
import { sitemapFiles } from '../sitemaps/sitemapFiles.ts'
import { readTokenColour } from '../webApp/readTokenColour.ts'
import { createWebManifest } from '../webApp/createWebManifest.ts'

const ICON = new URL('../../../public/icon.svg', import.meta.url)
const TOKENS = new URL('../../ui/tokens.css', import.meta.url)

/**
 * Yields, one by one, the files that are neither pages nor their content: feeds, sitemaps, manifests, icons, schemas.
 */
export async function* siteFiles(options: SiteFilesOptions): AsyncGenerator<SiteFile> {
  const { editions, site, base } = options
  const paper = readTokenColour(await readFile(TOKENS, 'utf8'), 'paper')
  for (const edition of editions) yield* feedFiles(edition, options)
  yield* sitemapFiles(options)
  for (const { language } of editions) yield createWebManifest(language, { site, base, paper })
  yield* iconFiles(await readFile(ICON), paper)
  yield* schemaFiles({ origin: site.origin, base })
}
