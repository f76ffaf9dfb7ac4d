import type * as v from 'valibot'
import { isObject, listOf, type JsonObject } from '#formats/parsing/jsonValue.ts'
import { articleSchema } from '#article/schema/article.ts'

type Schema = v.GenericSchema
type Entries = Record<string, Schema>

/** A value somewhere in an article, and what the contract says of it. */
export type ContractPlace = {
  /** Keys and indices joined by dots, as problems name them. */
  path: string
  schema: Schema
  value: unknown
  /** The nearest `lang` around it, else the language of the article. */
  language: string
}

/** Schemas inside schemas: far more than the contract lets anything nest. */
const DEEPEST = 512

/**
 * Every value of an article's JSON beside its schema, in the order of the contract. The contract says what is text and what an
 * address, so that a new block is read without a second list of its fields. What the contract does not know is not walked into;
 * the JSON need not be an article.
 */
export function contractPaths(json: unknown): ContractPlace[] {
  const places: ContractPlace[] = []
  const visit = (place: ContractPlace, depth: number): void => {
    places.push(place)
    if (depth < DEEPEST) placesInside(place).forEach((each) => visit(each, depth + 1))
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

function placesInside(place: ContractPlace): ContractPlace[] {
  const { schema, value } = place
  if (value === undefined) return []
  if (isOptional(schema)) return [{ ...place, schema: schema.wrapped }]
  if (isLazy(schema)) return [{ ...place, schema: schema.getter(value) }]
  if (isArray(schema)) return items(place, schema.item)
  if (!isObject(value)) return []
  if (isVariant(schema)) {
    return optionsFor(schema.options, schema.key, value).map((option) => ({ ...place, schema: option }))
  }
  return isObjectSchema(schema) ? members(place, schema.entries, value) : []
}

const items = (place: ContractPlace, schema: Schema): ContractPlace[] =>
  listOf(place.value).map((value, index) => ({ ...place, path: join(place, index), schema, value }))

function members(place: ContractPlace, entries: Entries, object: JsonObject): ContractPlace[] {
  const language = languageOf(object) ?? place.language
  return Object.entries(entries).map(([key, schema]) => ({
    path: join(place, key),
    schema,
    value: object[key],
    language,
  }))
}

const join = ({ path }: ContractPlace, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)

const optionsFor = (options: readonly Schema[], key: string, object: JsonObject): Schema[] =>
  options.filter((option) => {
    const kind = isObjectSchema(option) ? option.entries[key] : undefined
    return isLiteral(kind) && kind.literal === object[key]
  })

function languageOf({ inLanguage, lang }: JsonObject): string | undefined {
  if (typeof inLanguage === 'string') return inLanguage
  return typeof lang === 'string' ? lang : undefined
}
