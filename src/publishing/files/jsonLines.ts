import { open } from 'node:fs/promises'
import { writeFileAtomic } from './writeFileAtomic.ts'

const LINES_PER_WRITE = 500

/**
 * Reads a file with one JSON text per line (https://jsonlines.org). As a single JSON text, the index of a paper with a
 * hundred thousand articles would take three times its size in memory. Throws if the file is missing or damaged.
 */
export async function* readJsonLines(path: string): AsyncGenerator {
  const file = await open(path)
  try {
    for await (const line of file.readLines()) yield parse(line)
  } finally {
    await file.close()
  }
}

export const writeJsonLines = (path: string, values: Iterable<unknown>): Promise<void> =>
  writeFileAtomic(path, chunksOf(values))

export const formatJsonLines = (values: readonly unknown[]): string => values.map(lineOf).join('')

const parse: (line: string) => unknown = JSON.parse

function* chunksOf(values: Iterable<unknown>): Generator<string> {
  let lines: string[] = []
  for (const value of values) {
    lines.push(lineOf(value))
    if (lines.length < LINES_PER_WRITE) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}

/** Escapes U+2028 and U+2029, which JSON allows in a string and Node takes for the end of a line. */
const lineOf = (value: unknown): string =>
  `${JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}\n`
