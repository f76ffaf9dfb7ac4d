/** Foreign JSON: its shape is unknown until one of these functions has looked. */
export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The items of a list; of anything else a list of one. */
export function manyOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A text without spaces around it, undefined for an empty one; a number as its digits. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A positive integer, also where it is written as text (`640`, `640px`). */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value.replace(/px$/u, '')) : value
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined
}

/** The width and height that an object names: both or none. */
export function sizeOf(value: unknown): { width?: number; height?: number } {
  const width = countOf(at(value, 'width'))
  const height = countOf(at(value, 'height'))
  return width === undefined || height === undefined ? {} : { width, height }
}

/** The value at a path of keys; undefined where the path leads nowhere. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return typeof key === 'number' ? inside[key] : undefined
    return isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined
  }, value)
}

const MAX_DEPTH = 64

/** The same JSON with every key in lower case, so that `versionCreated` and `versioncreated` are one. */
export function lowerKeys(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined
  if (Array.isArray(value)) return value.map((each) => lowerKeys(each, depth + 1))
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), lowerKeys(each, depth + 1)]))
    : value
}
