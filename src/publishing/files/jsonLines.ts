import { open } from 'node:fs/promises'
import { writeWhole } from './writeWhole.ts'

/** Lines that are written at once. */
const BATCH = 500

/**
 * The values of a file of lines, each a JSON text (https://jsonlines.org): as one text, what a build knows of a paper of a hundred thousand would fill
 * the memory three times. Throws where there is no such file, or it is damaged.
 */
export async function* readLines(path: string): AsyncGenerator {
  const file = await open(path)
  try {
    for await (const line of file.readLines()) yield parse(line)
  } finally {
    await file.close()
  }
}

export const writeLines = (path: string, values: Iterable<unknown>): Promise<void> => writeWhole(path, textsOf(values))

const parse: (line: string) => unknown = JSON.parse

function* textsOf(values: Iterable<unknown>): Generator<string> {
  let lines: string[] = []
  for (const value of values) {
    lines.push(lineOf(value))
    if (lines.length < BATCH) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}

/** Node ends a line at these two signs too, which JSON leaves as they are. */
const lineOf = (value: unknown): string =>
  `${JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}\n`
