import { isObject } from '#formats/parsing/jsonValue.ts'
import { isSimilarName, plainName } from '../text/isSimilarName.ts'

export const DRAFT = 'draft'

/** What `draft` is called by who does not remember its exact name. */
const OTHER_NAMES = new Set([DRAFT, 'isdraft'])

/** Whether the name of an article's field is meant to be `draft`. */
export const meansDraft = (key: string): boolean => OTHER_NAMES.has(plainName(key)) || isSimilarName(DRAFT, key)

/**
 * Whether an article's JSON says that it is a draft. A misspelled mark counts, because what is published by mistake
 * cannot be taken back. The JSON need not be a valid article.
 */
export const isMarkedAsDraft = (json: unknown): boolean =>
  isObject(json) && (json[DRAFT] === true || Object.keys(misspelledMarks(json)).length > 0)

/** The fields of an article's JSON that mark it as a draft under another name. */
export function misspelledMarks(json: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(isObject(json) ? json : {}).filter(isMisspelledMark))
}

/** A name that is only similar may be a field of the newsroom's own, so it marks a draft by nothing but `true`. */
function isMisspelledMark([key, value]: [string, unknown]): boolean {
  if (key === DRAFT || key.startsWith('$')) return false
  return OTHER_NAMES.has(plainName(key)) ? Boolean(value) : value === true && meansDraft(key)
}
