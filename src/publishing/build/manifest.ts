import * as v from 'valibot'
import { readJsonLines, writeJsonLines } from '../files/jsonLines.ts'

/**
 * The files of the site, each with a key that changes with everything the file is made from. The key is '' for a file
 * that is written together with another one or never changes.
 */
export type Manifest = Map<string, string>

const lineSchema = v.tuple([v.string(), v.string()])

/** Reads the manifest of the last build. It is empty if missing or damaged; the build then writes every file again. */
export async function readManifest(file: string): Promise<Manifest> {
  const manifest: Manifest = new Map()
  try {
    for await (const line of readJsonLines(file)) manifest.set(...v.parse(lineSchema, line))
  } catch {
    return new Map()
  }
  return manifest
}

export const writeManifest = (file: string, manifest: Manifest): Promise<void> => writeJsonLines(file, manifest)
