import { isObject } from '#formats/parsing/jsonValue.ts'
import { isObjectSchema, type ContractPlace } from './contractPaths.ts'
import { distance } from '../text/editDistance.ts'
import { visible } from '../text/excerpt.ts'
import { error, warning, type Remark } from '../finding.ts'

/** Shorter names are too near to one another. */
const SHORTEST = 4

/** A slip of one letter; of two in a long name. */
const slipsIn = (name: string): number => (name.length > 5 ? 2 : 1)

/** Fields that the contract does not have; one that is nearly a known one, which is missing beside it, is a slip. */
export const unknownFieldsIn = (places: readonly ContractPlace[]): Remark[] => places.flatMap(fieldsIn)

function fieldsIn({ path, schema, value }: ContractPlace): Remark[] {
  if (!isObjectSchema(schema) || !isObject(value)) return []
  const known = Object.keys(schema.entries)
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !key.startsWith('$'))
  const free = known.filter((key) => !(key in value))
  return unknown.map((key) => remarkOn(visible(path === '' ? key : `${path}.${key}`), visible(key), free))
}

function remarkOn(path: string, key: string, free: readonly string[]): Remark {
  const meant = free.find((each) => isNear(each, key))
  if (meant !== undefined) return error('unknown-field', path, `"${meant}"`, `"${key}"`)
  return warning('unknown-field', path, 'a field of the contract (others are not shown)', `"${key}"`)
}

function isNear(known: string, key: string): boolean {
  const [a, b] = [known.toLowerCase(), key.toLowerCase().replaceAll(/[-_ ]/gu, '')]
  return a === b || (Math.min(a.length, b.length) >= SHORTEST && distance(a, b, slipsIn(a)) <= slipsIn(a))
}
