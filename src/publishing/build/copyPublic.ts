import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { signFile } from '../files/signFile.ts'
import type { Manifest } from './manifest.ts'

/** The folder of the newsroom's content. By default it is in the public folder. */
const CONTENT = 'content'

type Copy = { from: string; to: string; before: Manifest }

/**
 * Copies the files of `public` that changed into the site's folder, except the newsroom's content, which the build
 * publishes in its own way. Returns all of them with their keys.
 */
export async function copyPublic({ from, to, before }: Copy): Promise<Manifest> {
  const copies: Manifest = new Map()
  for (const file of await listPublicFiles(from)) {
    const key = `public ${signFile(join(from, file))}`
    copies.set(file, key)
    if (before.get(file) === key && existsSync(join(to, file))) continue
    await mkdir(dirname(join(to, file)), { recursive: true })
    await copyFile(join(from, file), join(to, file))
  }
  return copies
}

/** Whether a file of the site is one that copyPublic copies there. */
export const isPublicFile = (publicFolder: string, file: string): boolean =>
  !file.startsWith(`${CONTENT}/`) && existsSync(join(publicFolder, file))

async function listPublicFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name !== CONTENT)
  const found = await Promise.all(names.map((name) => listFiles(join(folder, name))))
  return found.flat().map((path) => relative(folder, path).replaceAll('\\', '/'))
}

/** The file itself, or all files in a folder. */
async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path)
  return (await Promise.all(names.map((name) => listFiles(join(path, name))))).flat()
}
