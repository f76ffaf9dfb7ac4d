import { collectArticles } from '../drafts/collectArticles.ts'
import type { Adapter, Imported, ImportOptions } from '../drafts/imported.ts'
import { isObject, lowerKeys, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { parseJsonInput } from '../parsing/parseJsonInput.ts'
import { parseNinjsBody } from './parseNinjsBody.ts'
import { parseNinjsItem } from './parseNinjsItem.ts'
import { listAssociations } from './parseNinjsMedia.ts'

/** Reads IPTC ninjs 1, 2 and 3: one item, a list, or a collection. */
export const readNinjs: Adapter = (input, options = {}) => parseNinjs(parseJsonInput(input), options)

/** The same for parsed JSON. */
export function parseNinjs(json: unknown, options: ImportOptions = {}): Imported {
  const items = manyOf(lowerKeys(json)).filter(isObject).flatMap(itemsOf)
  return collectArticles(
    items.map((item) => parseNinjsItem(item, options)),
    options,
  )
}

/** A collection holds its items as associations; some services wrap theirs in `items`. */
function itemsOf(item: JsonObject): JsonObject[] {
  const inner = [...manyOf(item.items), ...manyOf(item.newsitems)].filter(isObject)
  if (inner.length > 0) return inner.flatMap(itemsOf)
  const isCollection = textOf(item.type) === 'composite' && parseNinjsBody(item, undefined).length === 0
  const members = isCollection ? listAssociations(item).filter(isStory) : []
  return members.length > 0 ? members.flatMap(itemsOf) : [item]
}

const isStory = ({ type }: JsonObject): boolean => type === undefined || type === 'text' || type === 'composite'
