import { existsSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything in `public` goes onto the site as it is, but for the newsroom's content, which is published. */
export async function copyPublic(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  const names = (await readdir(from)).filter((name) => name !== 'content')
  await Promise.all(names.map((name) => cp(join(from, name), join(to, name), { recursive: true })))
}
