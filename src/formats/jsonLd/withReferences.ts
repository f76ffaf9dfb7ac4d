import { isObject, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'

/** No graph is nested this deeply. */
const MAX_DEPTH = 6

/** What an article takes from other nodes. Its page and its site are nodes too, but not part of the article. */
const REFERENCES = new Set(['image', 'author', 'creator', 'publisher', 'sourceOrganization', 'video', 'audio'])

/**
 * A node with its references filled in. SEO plug-ins describe a picture, a person or a publisher once in the graph and
 * everywhere else give only its `@id`.
 */
export function withReferences(node: JsonObject, described: ReadonlyMap<string, JsonObject>): JsonObject {
  const filled = (value: unknown): unknown =>
    isObject(value) ? { ...described.get(textOf(value['@id']) ?? ''), ...value } : value
  const filledIn = (value: unknown): unknown => (Array.isArray(value) ? value.map(filled) : filled(value))
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, REFERENCES.has(key) ? filledIn(value) : value]),
  )
}

/** Every node by its `@id`; of several with one id the one with the most keys. */
export function findDescribedNodes(json: unknown): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  collectNodes(json, found, 0)
  return found
}

function collectNodes(json: unknown, found: Map<string, JsonObject>, depth: number): void {
  if (depth > MAX_DEPTH) return
  for (const node of manyOf(json).filter(isObject)) {
    const id = textOf(node['@id'])
    if (id !== undefined && Object.keys(node).length > Object.keys(found.get(id) ?? { '@id': id }).length) {
      found.set(id, node)
    }
    for (const value of Object.values(node)) collectNodes(value, found, depth + 1)
  }
}
