import { isObject } from '#formats/parsing/jsonValue.ts'
import { isObjectSchema, type ContractPlace } from './findContractPlaces.ts'
import { editDistance } from '../text/editDistance.ts'
import { showInvisible } from '../text/excerpt.ts'
import { createError, createWarning, type Remark } from '../finding.ts'

/** Shorter names are too similar to each other to guess which one was meant. */
const MIN_NAME_LENGTH = 4

/** The number of typing errors that are accepted in a name. */
const maxTypingErrors = (name: string): number => (name.length > 5 ? 2 : 1)

/**
 * Fields that the contract does not define. When the name is close to a known field that the object lacks, it is a
 * typing error.
 */
export const findUnknownFields = (places: readonly ContractPlace[]): Remark[] => places.flatMap(findFieldsIn)

function findFieldsIn({ path, schema, value }: ContractPlace): Remark[] {
  if (!isObjectSchema(schema) || !isObject(value)) return []
  const known = Object.keys(schema.entries)
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !key.startsWith('$'))
  const unused = known.filter((key) => !(key in value))
  return unknown.map((key) =>
    createRemark(showInvisible(path === '' ? key : `${path}.${key}`), showInvisible(key), unused),
  )
}

function createRemark(path: string, key: string, unused: readonly string[]): Remark {
  const meant = unused.find((each) => isSimilar(each, key))
  if (meant !== undefined) return createError('unknown-field', path, `"${meant}"`, `"${key}"`)
  return createWarning('unknown-field', path, 'a field of the contract (others are not shown)', `"${key}"`)
}

function isSimilar(known: string, key: string): boolean {
  const [a, b] = [known.toLowerCase(), key.toLowerCase().replaceAll(/[-_ ]/gu, '')]
  return (
    a === b ||
    (Math.min(a.length, b.length) >= MIN_NAME_LENGTH && editDistance(a, b, maxTypingErrors(a)) <= maxTypingErrors(a))
  )
}
