import { isWebAddress } from './input/fetchBytes.ts'
import { FormatError } from '#formats/parsing/errors.ts'
import { importArticles, type ImportContext } from './importArticles.ts'
import { readIndex, writeIndex } from './store/importIndex.ts'
import type { InputReport } from './importReport.ts'
import type { ImportSettings } from './settings/importSettings.ts'
import { listFiles } from './input/listFiles.ts'
import { createPictureStore } from './media/pictureStore.ts'
import { createShelf } from './store/placeArticle.ts'

/** Told after each file or address: how many are done, of how many. */
export type OnProgress = (done: number, of: number) => void

/** So often the index is written on the way, for an import that is broken off. */
const SAVED_EVERY = 200

/** Brings everything that was named, one after another, and says what became of it. */
export async function runImport(
  settings: ImportSettings,
  onProgress: OnProgress = () => undefined,
): Promise<InputReport[]> {
  const { out, isDryRun, facts, withMedia, limit } = settings
  const index = readIndex(out)
  const store = withMedia && !isDryRun ? createPictureStore(out, index, facts.image) : undefined
  const desk: ImportContext = {
    facts,
    shelf: createShelf(out, index, isDryRun),
    store,
    room: limit,
    claimed: new Map(),
  }
  const lists = await Promise.all(settings.inputs.map(listed))
  const inputs = [...new Set(lists.flatMap((list) => list.inputs))]
  const reports = lists.flatMap((list) => list.report ?? [])
  for (const [place, input] of inputs.entries()) {
    reports.push(await importArticles(input, desk))
    onProgress(place + 1, inputs.length)
    if (!isDryRun && ((place + 1) % SAVED_EVERY === 0 || place + 1 === inputs.length)) writeIndex(out, index)
  }
  return reports
}

async function listed(input: string): Promise<{ inputs: string[]; report?: InputReport }> {
  if (isWebAddress(input)) return { inputs: [input] }
  try {
    const files = await listFiles(input)
    return files.length > 0
      ? { inputs: files }
      : { inputs: [], report: refused(input, 'the folder holds no files of stories') }
  } catch (error) {
    if (error instanceof FormatError) return { inputs: [], report: refused(input, error.message) }
    throw error
  }
}

const refused = (input: string, reason: string): InputReport => ({
  input,
  format: undefined,
  articles: [],
  repeated: 0,
  pictures: 0,
  leftOut: [{ title: input, reason }],
  notes: [],
})
