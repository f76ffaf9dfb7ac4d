import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Fills a folder with links to the files of a built site, so that more files can be added, in `assets` too. */
export function linkSite(site: string, folder: string): void {
  const link = (name: string): void => symlinkSync(join(site, name), join(folder, name))
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const name of readdirSync(site)) if (name !== 'assets') link(name)
  for (const name of readdirSync(join(site, 'assets'))) link(join('assets', name))
}
