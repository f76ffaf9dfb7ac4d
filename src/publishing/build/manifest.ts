import * as v from 'valibot'
import { readLines, writeLines } from '../files/jsonLines.ts'

/** Every file on the site, with a key that stands for everything it was made from; '' for a file that is written with another, or never changes. */
export type Manifest = Map<string, string>

const lineSchema = v.tuple([v.string(), v.string()])

/** What the last build wrote. Missing or damaged, it counts as empty: then everything is written again. */
export async function readManifest(file: string): Promise<Manifest> {
  const manifest: Manifest = new Map()
  try {
    for await (const line of readLines(file)) manifest.set(...v.parse(lineSchema, line))
  } catch {
    return new Map()
  }
  return manifest
}

export const writeManifest = (file: string, manifest: Manifest): Promise<void> => writeLines(file, manifest)
