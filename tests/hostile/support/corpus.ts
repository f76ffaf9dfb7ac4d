import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const folder = join(import.meta.dirname, '../corpus')

const groupSchema = v.object({
  /** Where the inputs belong in a story; they are put into every other place that takes text as well. */
  place: v.picklist(['html', 'text', 'address', 'name', 'key']),
  inputs: v.array(v.string()),
})

export type Place = v.InferOutput<typeof groupSchema>['place']

export type CorpusGroup = v.InferOutput<typeof groupSchema> & { name: string }

/** The hostile inputs, by groups. */
export const corpus: readonly CorpusGroup[] = readdirSync(folder)
  .toSorted()
  .map((file) => ({
    name: file.replace('.json', '').replaceAll('-', ' '),
    ...v.parse(groupSchema, JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  }))
