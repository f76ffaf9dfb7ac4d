import { existsSync } from 'node:fs'
import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isPublicFile } from './copyPublic.ts'
import type { Manifest } from './manifest.ts'

/**
 * The files of the last build, named from `out`. If its manifest is lost, these are all files in the folders that only
 * the build writes to: otherwise the pages of a story that was withdrawn meanwhile would stay on the site for ever.
 */
export async function listLastFiles(before: Manifest, out: string, languages: readonly string[]): Promise<string[]> {
  if (before.size > 0) return [...before.keys()]
  const folders = ['content', ...languages].map((folder) => join(out, folder)).filter((folder) => existsSync(folder))
  const entries = (await Promise.all(folders.map((folder) => readdir(folder, READ_ALL)))).flat()
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(out, join(entry.parentPath, entry.name)))
}

const READ_ALL = { recursive: true, withFileTypes: true } as const

/** The endings of compressed files that a newsroom makes beside the originals (deploy/README.md). */
const COMPRESSED = ['.gz', '.br']

type Stale = { last: readonly string[]; after: Manifest; out: string; publicFolder: string }

/**
 * Removes the files of the last build that this one did not write, and the folders that are empty then. A file that was
 * copied from the public folder stays. Returns the names of the removed files.
 */
export async function removeStale({ last, after, out, publicFolder }: Stale): Promise<string[]> {
  const stale = last.filter((file) => !after.has(file) && !isPublicFile(publicFolder, file))
  for (const file of stale) {
    await Promise.all(['', ...COMPRESSED].map((ending) => rm(join(out, file + ending), { force: true })))
    await removeEmptyFolders(dirname(file), out)
  }
  return stale
}

async function removeEmptyFolders(folder: string, out: string): Promise<void> {
  if (folder === '.') return
  try {
    await rmdir(join(out, folder))
  } catch {
    return
  }
  await removeEmptyFolders(dirname(folder), out)
}
