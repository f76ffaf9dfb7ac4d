import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The files that the bundle is built from, without the newsroom's content. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/**
 * A hash of the code and of the settings it is built with. As long as it is the same, bundle and pages need not be
 * built again.
 */
export async function fingerprintCode(root: string, settings: string): Promise<string> {
  const digest = createHash('sha256').update(settings)
  for (const source of SOURCES) {
    for (const file of await filesIn(join(root, source))) {
      digest.update(relative(root, file)).update(await readFile(file))
    }
  }
  return digest.digest('hex').slice(0, 16)
}

/** The file itself, or all files below a folder in a fixed order. */
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
