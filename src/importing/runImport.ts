import { isWebAddress } from './input/fetchBytes.ts'
import { FormatError } from '#formats/parsing/errors.ts'
import { importArticles, type ImportContext } from './importArticles.ts'
import { readImportIndex, writeImportIndex } from './store/importIndex.ts'
import type { InputReport } from './importReport.ts'
import type { ImportSettings } from './settings/importSettings.ts'
import { listFiles } from './input/listFiles.ts'
import { createPictureStore } from './media/createPictureStore.ts'
import { createArticleStore } from './store/saveArticle.ts'

/** Called after each file or address with the number of inputs done and their total. */
export type OnProgress = (done: number, of: number) => void

/** The index is written after this many inputs, so that an interrupted import loses little work. */
const INPUTS_PER_SAVE = 200

/** Imports all inputs one after another and returns a report for each. */
export async function runImport(
  settings: ImportSettings,
  onProgress: OnProgress = () => undefined,
): Promise<InputReport[]> {
  const { out, isDryRun, facts, withMedia, limit } = settings
  const index = readImportIndex(out)
  const pictureStore = withMedia && !isDryRun ? createPictureStore(out, index, facts.image) : undefined
  const context: ImportContext = {
    facts,
    articleStore: createArticleStore(out, index, isDryRun),
    pictureStore,
    remaining: limit,
    inputOfSource: new Map(),
  }
  const lists = await Promise.all(settings.inputs.map(listInputs))
  const inputs = [...new Set(lists.flatMap((list) => list.inputs))]
  const reports = lists.flatMap((list) => list.report ?? [])
  for (const [position, input] of inputs.entries()) {
    const done = position + 1
    reports.push(await importArticles(input, context))
    onProgress(done, inputs.length)
    if (!isDryRun && (done % INPUTS_PER_SAVE === 0 || done === inputs.length)) writeImportIndex(out, index)
  }
  return reports
}

async function listInputs(input: string): Promise<{ inputs: string[]; report?: InputReport }> {
  if (isWebAddress(input)) return { inputs: [input] }
  try {
    const files = await listFiles(input)
    return files.length > 0
      ? { inputs: files }
      : { inputs: [], report: createRejection(input, 'the folder holds no files of stories') }
  } catch (error) {
    if (error instanceof FormatError) return { inputs: [], report: createRejection(input, error.message) }
    throw error
  }
}

const createRejection = (input: string, reason: string): InputReport => ({
  input,
  format: undefined,
  articles: [],
  repeated: 0,
  waiting: 0,
  pictures: 0,
  leftOut: [{ title: input, reason }],
  notes: [],
})
