import { existsSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of the newsroom's content. By default it is in the public folder. */
const CONTENT = 'content'

/** Copies `public` into the site's folder, except the newsroom's content, which the build publishes in its own way. */
export async function copyPublic(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  const names = (await readdir(from)).filter((name) => name !== CONTENT)
  await Promise.all(names.map((name) => cp(join(from, name), join(to, name), { recursive: true })))
}

/** Whether a file of the site is one that copyPublic copies there. */
export const isPublicFile = (publicFolder: string, file: string): boolean =>
  !file.startsWith(`${CONTENT}/`) && existsSync(join(publicFolder, file))
