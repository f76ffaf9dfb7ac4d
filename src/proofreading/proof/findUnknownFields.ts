import { isObject, type JsonObject } from '#formats/parsing/jsonValue.ts'
import { isObjectSchema, type ContractPlace } from './findContractPlaces.ts'
import { DRAFT, meansDraft } from './draftMark.ts'
import { isSimilarName } from '../text/isSimilarName.ts'
import { showInvisible } from '../text/excerpt.ts'
import { createError, createWarning, type Remark } from '../finding.ts'

/**
 * Fields that the contract does not define. When the name is close to a known field that the object lacks, it is a
 * typing error.
 */
export const findUnknownFields = (places: readonly ContractPlace[]): Remark[] => places.flatMap(findFieldsIn)

function findFieldsIn({ path, schema, value }: ContractPlace): Remark[] {
  if (!isObjectSchema(schema) || !isObject(value)) return []
  const known = Object.keys(schema.entries)
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !key.startsWith('$'))
  return unknown.map((key) => {
    const shown = showInvisible(key)
    return createRemark(path === '' ? shown : `${path}.${shown}`, shown, findMeantField(key, known, value))
  })
}

function createRemark(path: string, key: string, meant: string | undefined): Remark {
  if (meant !== undefined) return createError('unknown-field', path, `"${meant}"`, `"${key}"`)
  return createWarning('unknown-field', path, 'a field of the contract (others are not shown)', `"${key}"`)
}

function findMeantField(key: string, known: readonly string[], object: JsonObject): string | undefined {
  if (known.includes(DRAFT) && meansDraft(key)) return DRAFT
  return known.find((each) => !(each in object) && isSimilarName(each, key))
}
