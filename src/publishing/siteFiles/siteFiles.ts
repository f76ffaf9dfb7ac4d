import { readFile } from 'node:fs/promises'
import { feedFiles } from '../feeds/feedFiles.ts'
import { iconFiles } from './icons.ts'
import { schemaFiles } from '../schemas/schemaFiles.ts'
import type { SiteFile, SiteFilesOptions } from '../site/siteFile.ts'
import { sitemapFiles } from '../sitemaps/sitemapFiles.ts'
import { tokenColour } from './tokenColour.ts'
import { webManifest } from './webManifest.ts'

const ICON = new URL('../../../public/icon.svg', import.meta.url)
const TOKENS = new URL('../../ui/tokens.css', import.meta.url)

/**
 * Every file of the site that is neither a page nor its content: feeds, sitemaps, manifests, icons, schemas; made one after
 * another.
 */
export async function* siteFiles(options: SiteFilesOptions): AsyncGenerator<SiteFile> {
  const { editions, site, base } = options
  const paper = tokenColour(await readFile(TOKENS, 'utf8'), 'paper')
  for (const edition of editions) yield* feedFiles(edition, options)
  yield* sitemapFiles(options)
  for (const { language } of editions) yield webManifest(language, { site, base, paper })
  yield* iconFiles(await readFile(ICON), paper)
  yield* schemaFiles({ origin: site.origin, base })
}
