import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { FormatError } from '#formats/parsing/errors.ts'
import { writeIfChanged } from './writeIfChanged.ts'

const picture = v.object({ file: v.string(), width: v.number(), height: v.number() })

const indexSchema = v.object({
  /** Article files that the import wrote, by their place in the content folder: where each came from, and a hash of what was written. */
  articles: v.record(v.string(), v.object({ source: v.string(), hash: v.string() })),
  /** Pictures that it fetched, by language and address. */
  pictures: v.record(v.string(), picture),
})

/** What earlier imports did to a content folder. */
export type ImportIndex = v.InferOutput<typeof indexSchema>

export type PictureFile = v.InferOutput<typeof picture>

const NAME = '.imported.json'

/** Throws a FormatError where the file was damaged: guessing could overwrite an editor's work. */
export function readIndex(out: string): ImportIndex {
  const path = join(out, NAME)
  if (!existsSync(path)) return { articles: {}, pictures: {} }
  try {
    return v.parse(indexSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new FormatError(`${path} is damaged: mend it, or delete it and what was imported`, { cause: error })
  }
}

export function writeIndex(out: string, { articles, pictures }: ImportIndex): void {
  const isEmpty = Object.keys(articles).length + Object.keys(pictures).length === 0
  if (!isEmpty) {
    writeIfChanged(
      join(out, NAME),
      `${JSON.stringify({ articles: sorted(articles), pictures: sorted(pictures) }, undefined, 2)}\n`,
    )
  }
}

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))

export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)
