import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { FormatError } from '#formats/parsing/errors.ts'
import { writeIfChanged } from './writeIfChanged.ts'

const picture = v.object({ file: v.string(), width: v.number(), height: v.number() })

const indexSchema = v.object({
  /**
   * The article files that the import wrote, named from the content folder: the source of each and a hash of its
   * content.
   */
  articles: v.record(v.string(), v.object({ source: v.string(), hash: v.string() })),
  /** The pictures that it downloaded, by language and address. */
  pictures: v.record(v.string(), picture),
})

/** What earlier imports wrote to a content folder. */
export type ImportIndex = v.InferOutput<typeof indexSchema>

export type PictureFile = v.InferOutput<typeof picture>

const FILE_NAME = '.imported.json'

/** Throws a FormatError if the file is damaged: without it, an import could overwrite an editor's work. */
export function readImportIndex(out: string): ImportIndex {
  const path = join(out, FILE_NAME)
  if (!existsSync(path)) return { articles: {}, pictures: {} }
  try {
    return v.parse(indexSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new FormatError(`${path} is damaged: repair it, or delete it and the imported articles`, { cause: error })
  }
}

export function writeImportIndex(out: string, { articles, pictures }: ImportIndex): void {
  const isEmpty = Object.keys(articles).length + Object.keys(pictures).length === 0
  if (!isEmpty) {
    writeIfChanged(
      join(out, FILE_NAME),
      `${JSON.stringify({ articles: sortKeys(articles), pictures: sortKeys(pictures) }, undefined, 2)}\n`,
    )
  }
}

const sortKeys = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))

export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)
