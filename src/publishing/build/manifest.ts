import { appendFile } from 'node:fs/promises'
import * as v from 'valibot'
import { formatJsonLines, readJsonLines, writeJsonLines } from '../files/jsonLines.ts'

/**
 * The files of the site, each with a key that changes with everything the file is made from. The key is '' for a file
 * that is written together with another one or never changes.
 */
export type Manifest = Map<string, string>

/** The keys of files that each publication makes anew begin with this: feeds, sitemaps, moved addresses. */
export const PAPER_KEY = 'paper '

/** The key of a file that is being written. No page has it, so one that was interrupted is written again. */
export const UNSURE = 'unsure'

/** A file that the site no longer has is without a key. */
const lineSchema = v.tuple([v.string(), v.nullable(v.string())])

/**
 * Reads the manifest of the last build; the last line about a file counts. It is empty if missing or damaged; the build
 * then writes every file again.
 */
export async function readManifest(file: string): Promise<Manifest> {
  const manifest: Manifest = new Map()
  try {
    for await (const line of readJsonLines(file)) apply(manifest, v.parse(lineSchema, line))
  } catch {
    return new Map()
  }
  return manifest
}

function apply(manifest: Manifest, [file, key]: v.InferOutput<typeof lineSchema>): void {
  if (key === null) manifest.delete(file)
  else manifest.set(file, key)
}

export const writeManifest = (file: string, manifest: Manifest): Promise<void> => writeJsonLines(file, manifest)

/** Notes what changes in a manifest without writing all of it again. */
export const appendManifest = (file: string, lines: readonly (readonly [string, string | null])[]): Promise<void> =>
  appendFile(file, formatJsonLines(lines))

/** The lines that make one manifest of the other. */
export function compareManifests(before: Manifest, after: Manifest): [string, string | null][] {
  const lines: [string, string | null][] = []
  for (const [file, key] of after) if (before.get(file) !== key) lines.push([file, key])
  for (const file of before.keys()) if (!after.has(file)) lines.push([file, null])
  return lines
}
