import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Move } from '#edition/moves/move.ts'
import type { FeedItems } from '../feeds/createFeedItemReader.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'
import { writeChanged } from '../files/writeChanged.ts'
import { createDeployFiles } from '../hosting/createDeployFiles.ts'
import { createMoveFiles } from '../moves/createMoveFiles.ts'
import { plainPolicy, rootPolicy } from '../hosting/securityHeaders.ts'
import { renderRootPage } from '../prerender/renderRootPage.ts'
import type { SiteFile } from '../site/siteFile.ts'
import { createPaperFiles, createStandingFiles } from './createSiteFiles.ts'
import { sourceOrigins } from '../source/sourceOrigins.ts'
import { PAPER_KEY, type Manifest } from './manifest.ts'
import type { BuildEdition } from './listPages.ts'
import type { PublishOptions } from './publishOptions.ts'

const STANDING_KEY = ''

type SiteFileOptions = Pick<PublishOptions, 'paths' | 'publicFolder' | 'site' | 'base' | 'now'> & {
  editions: readonly BuildEdition[]
  moves: readonly Move[]
  pictures: PublishedPictures
  /** Whether files that only code and settings change are written too; otherwise `after` has them already. */
  isWhole: boolean
  feedItems: FeedItems
}

/**
 * Writes feeds, sitemaps, icons and all other files that are not pages, unless their content is unchanged. Returns
 * the names of the files whose content changed.
 */
export async function writeSiteFiles(
  { paths, publicFolder, moves, ...options }: SiteFileOptions,
  before: Manifest,
  after: Manifest,
): Promise<string[]> {
  const { site, base } = options
  const written: string[] = []
  const write = async ({ file, text }: SiteFile, { kind = PAPER_KEY, isOverwritten = false } = {}) => {
    const key = kind + hash('md5', text)
    const path = join(paths.out, file)
    const isKnown = before.get(file) === key
    after.set(file, key)
    if (isKnown && !isOverwritten && existsSync(path)) return
    await mkdir(dirname(path), { recursive: true })
    if (writeChanged(path, text) && !isKnown) written.push(file)
  }
  const ownRedirects = readIfExists(join(publicFolder, '_redirects'))
  for (const file of createDeployFiles({ base, sources: sourceOrigins(site), moves, ownRedirects })) {
    // The newsroom's own file of this name is copied from its public folder.
    await write(file, { isOverwritten: true })
  }
  const byLanguage = new Map(options.editions.map(({ language, edition }) => [language, edition]))
  for (const file of createMoveFiles(moves, { site, base, policy: plainPolicy, editions: byLanguage })) {
    await write(file)
  }
  for (const file of createPaperFiles({ ...options, contentFolder: paths.content })) await write(file)
  if (!options.isWhole) return written
  // The bundler writes its own index.html where the root page belongs.
  const root = { file: 'index.html', text: renderRootPage(site, base, rootPolicy) }
  await write(root, { kind: STANDING_KEY, isOverwritten: true })
  for await (const file of createStandingFiles(options)) await write(file, { kind: STANDING_KEY })
  return written
}

const readIfExists = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
