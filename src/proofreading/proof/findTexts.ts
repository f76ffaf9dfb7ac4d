import { cleanText } from '#article/cleanText.ts'
import { listOf, objectOf } from '#formats/parsing/jsonValue.ts'
import { filledText, text } from '#article/schema/primitives.ts'
import { textSchema } from '#article/schema/text.ts'
import type { ContractPlace } from './findContractPlaces.ts'
import { RUN_PLACEHOLDER } from '../text/excerpt.ts'

/** A text for readers, prepared for the checks of language. */
export type ProofText = {
  path: string
  /** The primary subtag of the text's language: `ar`, `fa`. */
  language: string
  /**
   * The text with every run of code or of another language replaced by a placeholder (neither a letter nor a space).
   */
  text: string
  /** The text with only the runs of code replaced. */
  whole: string
  /** Whether this is a run in another language inside a text that is also in the list. */
  isRun: boolean
}

type Run = { path: string; text: string; language: string; isCode: boolean }

/** Labels of text tracks name a language, in that language or in the article's. */
const TRACK_LABEL = /(?:^|\.)tracks\.\d+\.label$/u

/**
 * The texts of an article in the order of the contract. A run in another language is also listed as a text of its
 * own.
 */
export function findTexts(places: readonly ContractPlace[]): ProofText[] {
  const markedTexts = places.filter(isMarkedText)
  const runPaths = new Set(markedTexts.flatMap(({ path, value }) => findRunPaths(path, value)))
  const isSeparatePlainText = (place: ContractPlace) =>
    isPlainText(place) && !runPaths.has(place.path) && !TRACK_LABEL.test(place.path)
  return places
    .filter((place) => isMarkedText(place) || isSeparatePlainText(place))
    .flatMap((place) => createTexts(place, findRuns(place)))
}

const isMarkedText = ({ schema, value }: ContractPlace): boolean => schema === textSchema && value !== undefined

/** A text without inline markup, or one run of a text with inline markup. */
export const isPlainText = (place: ContractPlace): place is ContractPlace & { value: string } =>
  (place.schema === text || place.schema === filledText) && typeof place.value === 'string'

export const parsePrimarySubtag = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

function createTexts({ path, language }: ContractPlace, runs: readonly Run[]): ProofText[] {
  const primary = parsePrimarySubtag(language)
  const isOther = (run: Run) => !run.isCode && run.language !== primary
  const mask = (isMasked: (run: Run) => boolean) =>
    runs.map((run) => (isMasked(run) ? RUN_PLACEHOLDER : run.text)).join('')
  const text = mask((run) => run.isCode || isOther(run))
  const others = runs.filter(isOther).map((run) => ({ ...run, whole: run.text, isRun: true }))
  return [{ path, language: primary, text, whole: mask((run) => run.isCode), isRun: false }, ...others]
}

function findRuns({ path, value, language }: ContractPlace): Run[] {
  const primary = parsePrimarySubtag(language)
  const createRun = (text: string, runPath: string): Run => ({
    path: runPath,
    text: cleanText(text),
    language: primary,
    isCode: false,
  })
  if (typeof value === 'string') return [createRun(value, path)]
  return listOf(value).flatMap((run, index) => {
    if (typeof run === 'string') return [createRun(run, `${path}.${index}`)]
    const { text, lang, code } = objectOf(run)
    if (typeof text !== 'string') return []
    const own = createRun(text, `${path}.${index}.text`)
    return [{ ...own, language: typeof lang === 'string' ? parsePrimarySubtag(lang) : primary, isCode: code === true }]
  })
}

const findRunPaths = (path: string, value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((_, index) => [`${path}.${index}`, `${path}.${index}.text`]) : [path]
