import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { readAs } from '../readAs.ts'

/** What the last build wrote: a key that stands for everything a page was made from, by the page's name, and every file on the site. */
export type Manifest = { keys: Map<string, string>; files: Set<string> }

const manifestSchema = v.object({ keys: v.array(v.tuple([v.string(), v.string()])), files: v.array(v.string()) })

/** Missing, it counts as empty: then everything is written again. */
export async function readManifest(file: string): Promise<Manifest> {
  const manifest = await readAs(manifestSchema, file)
  return { keys: new Map(manifest?.keys), files: new Set(manifest?.files) }
}

export async function writeManifest(file: string, { keys, files }: Manifest): Promise<void> {
  await writeWhole(file, JSON.stringify({ keys: [...keys], files: [...files] }))
}

/** A text, or its parts. A build that is cut off leaves the old file, not half of a new one. */
export async function writeWhole(file: string, text: string | Iterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
}
