import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedPictures } from '../media/publishedPicture.ts'
import { deployFiles } from '../hosting/deployFiles.ts'
import { rootPage } from '../prerender/rootPage.ts'
import { siteFiles } from '../siteFiles/siteFiles.ts'
import { originsOf } from '../source/originsOf.ts'
import type { Manifest } from './manifest.ts'
import type { BuildEdition } from './paperPages.ts'
import type { PublishOptions } from './publishOptions.ts'

export type SiteFileOptions = Pick<PublishOptions, 'paths' | 'site' | 'base' | 'now'> & {
  editions: readonly BuildEdition[]
  pictures: PublishedPictures
}

/** Feeds, sitemaps, icons and everything else that is not a page; a file whose content did not change is left alone. Returns how many were written. */
export async function writeSiteFiles(
  { paths, ...options }: SiteFileOptions,
  before: Manifest,
  after: Manifest,
): Promise<number> {
  const { site, base } = options
  let written = 0
  const write = async ({ file, text }: { file: string; text: string | Buffer }) => {
    const key = hash('md5', text)
    after.set(file, key)
    if (before.get(file) === key && existsSync(join(paths.out, file))) return
    await mkdir(dirname(join(paths.out, file)), { recursive: true })
    await writeFile(join(paths.out, file), text)
    written += 1
  }
  // The bundle's index.html, which was taken apart before, may stand where the root page belongs.
  const root = rootPage(site, base)
  if (!isWritten(join(paths.out, 'index.html'), root)) before.delete('index.html')
  await write({ file: 'index.html', text: root })
  for (const file of deployFiles({ base, sources: originsOf(site) })) await write(file)
  for await (const file of siteFiles({ ...options, contentFolder: paths.content })) await write(file)
  return written
}

const isWritten = (file: string, text: string): boolean => existsSync(file) && readFileSync(file, 'utf8') === text
