import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Move } from '#edition/moves/move.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'
import { createDeployFiles } from '../hosting/createDeployFiles.ts'
import { createMoveFiles } from '../moves/createMoveFiles.ts'
import { plainPolicy, rootPolicy } from '../hosting/securityHeaders.ts'
import { renderRootPage } from '../prerender/renderRootPage.ts'
import type { SiteFile } from '../site/siteFile.ts'
import { createSiteFiles } from './createSiteFiles.ts'
import { sourceOrigins } from '../source/sourceOrigins.ts'
import type { Manifest } from './manifest.ts'
import type { BuildEdition } from './listPages.ts'
import type { PublishOptions } from './publishOptions.ts'

type SiteFileOptions = Pick<PublishOptions, 'paths' | 'publicFolder' | 'site' | 'base' | 'now'> & {
  editions: readonly BuildEdition[]
  moves: readonly Move[]
  pictures: PublishedPictures
}

/**
 * Writes feeds, sitemaps, icons and all other files that are not pages, unless their content is unchanged. Returns
 * the number of files written.
 */
export async function writeSiteFiles(
  { paths, publicFolder, moves, ...options }: SiteFileOptions,
  before: Manifest,
  after: Manifest,
): Promise<number> {
  const { site, base } = options
  let written = 0
  const write = async ({ file, text }: SiteFile) => {
    const key = hash('md5', text)
    after.set(file, key)
    if (before.get(file) === key && existsSync(join(paths.out, file))) return
    await mkdir(dirname(join(paths.out, file)), { recursive: true })
    await writeFile(join(paths.out, file), text)
    written += 1
  }
  // The bundler has written its own index.html where the root page belongs.
  const root = renderRootPage(site, base, rootPolicy)
  if (!hasText(join(paths.out, 'index.html'), root)) before.delete('index.html')
  await write({ file: 'index.html', text: root })
  const ownRedirects = readIfExists(join(publicFolder, '_redirects'))
  for (const file of createDeployFiles({ base, sources: sourceOrigins(site), moves, ownRedirects })) {
    // The newsroom's own file of this name was just copied from its public folder.
    if (!hasText(join(paths.out, file.file), file.text)) before.delete(file.file)
    await write(file)
  }
  const byLanguage = new Map(options.editions.map(({ language, edition }) => [language, edition]))
  for (const file of createMoveFiles(moves, { site, base, policy: plainPolicy, editions: byLanguage })) {
    await write(file)
  }
  for await (const file of createSiteFiles({ ...options, contentFolder: paths.content })) await write(file)
  return written
}

const readIfExists = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const hasText = (file: string, text: string): boolean => existsSync(file) && readFileSync(file, 'utf8') === text
