import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Everything the bundle is made from, but for the newsroom's content and what is built. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** One short text for the code and the settings it is built with: while it stays, neither bundle nor pages need to be made again. */
export async function codeFingerprint(root: string, settings: string): Promise<string> {
  const digest = createHash('sha256').update(settings)
  for (const source of SOURCES) {
    for (const file of await filesIn(join(root, source))) {
      digest.update(relative(root, file)).update(await readFile(file))
    }
  }
  return digest.digest('hex').slice(0, 16)
}

/** A file itself, or every file below a folder, in a fixed order. */
async function filesIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return [path]
  }
}
