import { existsSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Copies `public` into the site's folder, except the newsroom's content, which the build publishes in its own way. */
export async function copyPublic(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  const names = (await readdir(from)).filter((name) => name !== 'content')
  await Promise.all(names.map((name) => cp(join(from, name), join(to, name), { recursive: true })))
}
