import { cleanText } from '#article/cleanText.ts'
import { listOf, objectOf } from '#formats/parsing/jsonValue.ts'
import { filledText, text } from '#article/schema/primitives.ts'
import { textSchema } from '#article/schema/text.ts'
import type { ContractPlace } from './contractPaths.ts'
import { OTHER_RUN } from '../text/excerpt.ts'

/** A text for readers, as the checks of language see it. */
export type ProofText = {
  path: string
  /** The primary subtag of its language: `ar`, `fa`. */
  language: string
  /** What is written in that language; runs of code and of other languages are one sign each that is neither letter nor space. */
  text: string
  /** The same with the runs of other languages in it. */
  whole: string
  /** Whether it is a run in another language inside a text that is listed as well. */
  isRun: boolean
}

type Run = { path: string; text: string; language: string; isCode: boolean }

/** Names of languages for those who read them: written in either language. */
const TRACK_LABEL = /(?:^|\.)tracks\.\d+\.label$/u

/** The texts of an article in the order of the contract; a run in another language is a text of its own, too. */
export function proofTexts(places: readonly ContractPlace[]): ProofText[] {
  const marked = places.filter(isMarked)
  const paths = new Set(marked.flatMap(({ path, value }) => pathsOfRuns(path, value)))
  const isPlain = (place: ContractPlace) => isWords(place) && !paths.has(place.path) && !TRACK_LABEL.test(place.path)
  return places.filter((place) => isMarked(place) || isPlain(place)).flatMap((place) => textsOf(place, runsOf(place)))
}

const isMarked = ({ schema, value }: ContractPlace): boolean => schema === textSchema && value !== undefined

/** A text without marks, or a run of one that has them, as it was written. */
export const isWords = (place: ContractPlace): place is ContractPlace & { value: string } =>
  (place.schema === text || place.schema === filledText) && typeof place.value === 'string'

export const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

function textsOf({ path, language }: ContractPlace, runs: readonly Run[]): ProofText[] {
  const primary = primaryOf(language)
  const isOther = (run: Run) => !run.isCode && run.language !== primary
  const masked = (isMasked: (run: Run) => boolean) => runs.map((run) => (isMasked(run) ? OTHER_RUN : run.text)).join('')
  const text = masked((run) => run.isCode || isOther(run))
  const others = runs.filter(isOther).map((run) => ({ ...run, whole: run.text, isRun: true }))
  return [{ path, language: primary, text, whole: masked((run) => run.isCode), isRun: false }, ...others]
}

function runsOf({ path, value, language }: ContractPlace): Run[] {
  const primary = primaryOf(language)
  const plain = (text: string, at: string): Run => ({
    path: at,
    text: cleanText(text),
    language: primary,
    isCode: false,
  })
  if (typeof value === 'string') return [plain(value, path)]
  return listOf(value).flatMap((run, index) => {
    if (typeof run === 'string') return [plain(run, `${path}.${index}`)]
    const { text: words, lang, code } = objectOf(run)
    if (typeof words !== 'string') return []
    const own = plain(words, `${path}.${index}.text`)
    return [{ ...own, language: typeof lang === 'string' ? primaryOf(lang) : primary, isCode: code === true }]
  })
}

const pathsOfRuns = (path: string, value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((_, index) => [`${path}.${index}`, `${path}.${index}.text`]) : [path]
