import { isObject, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'

/** Deeper than any graph nests. */
const DEEPEST = 6

/** Plug-ins for search engines say a picture, a person or a publisher once in the graph, and everywhere else only its `@id`. */
export function withReferences(node: JsonObject, said: ReadonlyMap<string, JsonObject>): JsonObject {
  const whole = (value: unknown): unknown =>
    isObject(value) ? { ...said.get(textOf(value['@id']) ?? ''), ...value } : value
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, POINTING.has(key) ? pointed(value, whole) : value]),
  )
}

/** What an article takes from another node; the rest (its page, its site) is not its own. */
const POINTING = new Set(['image', 'author', 'creator', 'publisher', 'sourceOrganization', 'video', 'audio'])

const pointed = (value: unknown, whole: (value: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(whole) : whole(value)

/** Every node that says more than its name, by its name. */
export function saidIn(json: unknown, said = new Map<string, JsonObject>(), depth = 0): Map<string, JsonObject> {
  if (depth > DEEPEST) return said
  for (const node of manyOf(json).filter(isObject)) {
    const id = textOf(node['@id'])
    if (id !== undefined && Object.keys(node).length > Object.keys(said.get(id) ?? { '@id': id }).length) {
      said.set(id, node)
    }
    for (const value of Object.values(node)) saidIn(value, said, depth + 1)
  }
  return said
}
