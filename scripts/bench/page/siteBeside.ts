import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Links a built site into a folder to which more files can be added, also below `assets`. */
export function siteBeside(site: string, folder: string): void {
  const link = (name: string): void => symlinkSync(join(site, name), join(folder, name))
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const name of readdirSync(site)) if (name !== 'assets') link(name)
  for (const name of readdirSync(join(site, 'assets'))) link(join('assets', name))
}
