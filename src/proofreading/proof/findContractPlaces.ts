import type * as v from 'valibot'
import { isObject, listOf, type JsonObject } from '#formats/parsing/jsonValue.ts'
import { articleSchema } from '#article/article.ts'

type Schema = v.GenericSchema
type Entries = Record<string, Schema>

/** A value in an article with the schema that the contract has for it. */
export type ContractPlace = {
  /** Keys and indices joined by dots, as in problems. */
  path: string
  schema: Schema
  value: unknown
  /** The language of the nearest enclosing object with a `lang`, else that of the article. */
  language: string
}

/** Far more nested schemas than any valid article has. */
const MAX_SCHEMA_DEPTH = 512

/**
 * Lists every value of an article's JSON with its schema, in the order of the contract. The schema tells texts from
 * addresses, so a new block type needs no second list of its fields here. Values that the contract does not define
 * are skipped. The JSON need not be a valid article.
 */
export function findContractPlaces(json: unknown): ContractPlace[] {
  const places: ContractPlace[] = []
  const visit = (place: ContractPlace, depth: number): void => {
    places.push(place)
    if (depth < MAX_SCHEMA_DEPTH) findPlacesInside(place).forEach((inner) => visit(inner, depth + 1))
  }
  visit({ path: '', schema: articleSchema, value: json, language: 'und' }, 0)
  return places
}

export const isObjectSchema = (schema: Schema): schema is Schema & { entries: Entries } => schema.type === 'object'

const isOptional = (schema: Schema): schema is Schema & { wrapped: Schema } => schema.type === 'optional'
const isLazy = (schema: Schema): schema is Schema & { getter: (input: unknown) => Schema } => schema.type === 'lazy'
const isArray = (schema: Schema): schema is Schema & { item: Schema } => schema.type === 'array'
const isVariant = (schema: Schema): schema is Schema & { key: string; options: Schema[] } => schema.type === 'variant'
const isLiteral = (schema: Schema | undefined): schema is Schema & { literal: unknown } => schema?.type === 'literal'

function findPlacesInside(place: ContractPlace): ContractPlace[] {
  const { schema, value } = place
  if (value === undefined) return []
  if (isOptional(schema)) return [{ ...place, schema: schema.wrapped }]
  if (isLazy(schema)) return [{ ...place, schema: schema.getter(value) }]
  if (isArray(schema)) return findItems(place, schema.item)
  if (!isObject(value)) return []
  if (isVariant(schema)) {
    return matchingOptions(schema.options, schema.key, value).map((option) => ({ ...place, schema: option }))
  }
  return isObjectSchema(schema) ? findMembers(place, schema.entries, value) : []
}

const findItems = (place: ContractPlace, schema: Schema): ContractPlace[] =>
  listOf(place.value).map((value, index) => ({ ...place, path: joinPath(place, index), schema, value }))

function findMembers(place: ContractPlace, entries: Entries, object: JsonObject): ContractPlace[] {
  const language = readLanguage(object) ?? place.language
  return Object.entries(entries).map(([key, schema]) => ({
    path: joinPath(place, key),
    schema,
    value: object[key],
    language,
  }))
}

const joinPath = ({ path }: ContractPlace, key: string | number): string =>
  path === '' ? String(key) : `${path}.${key}`

const matchingOptions = (options: readonly Schema[], key: string, object: JsonObject): Schema[] =>
  options.filter((option) => {
    const kind = isObjectSchema(option) ? option.entries[key] : undefined
    return isLiteral(kind) && kind.literal === object[key]
  })

function readLanguage({ inLanguage, lang }: JsonObject): string | undefined {
  if (typeof inLanguage === 'string') return inLanguage
  return typeof lang === 'string' ? lang : undefined
}
