import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { charactersOf } from './unicodeRange.ts'
import type { Face } from './listFaces.ts'

const { resolve } = createRequire(import.meta.url)

/**
 * Returns the path of the face's woff2 file, which is created if the cache does not have it. The file keeps all layout
 * features, without which letters would not join.
 * @param cache a folder with one subfolder for each hash of what a file is made from, so that no file is stale
 */
export async function subsetFace(face: Face, cache: string): Promise<string> {
  const source = await readFile(resolve(face.source))
  const path = join(cache, await hashOf(source, face), `${face.name}.woff2`)
  if (!existsSync(path)) await save(path, await cut(source, face))
  return path
}

/** The licence and its address in the name table: the Open Font License must come with every copy. */
const preserveNameIds = [13, 14]

const cut = (source: Buffer, { unicodeRange, wght }: Face): Promise<Buffer> =>
  subsetFont(source, charactersOf(unicodeRange), { targetFormat: 'woff2', variationAxes: { wght }, preserveNameIds })

async function hashOf(source: Buffer, { unicodeRange, wght }: Face): Promise<string> {
  const subsetter = await readFile(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const recipe = JSON.stringify([unicodeRange, wght, preserveNameIds])
  return createHash('sha256').update(subsetter).update(source).update(recipe).digest('hex').slice(0, 12)
}

/** Writes to a temporary file and renames it, so that a build that is stopped leaves no incomplete font. */
async function save(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, bytes)
  await rename(unfinished, path)
}
