/** Reading foreign JSON without trusting any of it. */
export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** One thing or a list of things. */
export function manyOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Text that says something, trimmed; a number as its digits. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A whole positive number, also when it is written as text. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value.replace(/px$/u, '')) : value
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined
}

/** What lies at a path of keys; undefined where it breaks off. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return typeof key === 'number' ? inside[key] : undefined
    return isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined
  }, value)
}

/** The same JSON with every key in lower case, so that `versionCreated` and `versioncreated` are one. */
export function lowerKeys(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) return value.map((each) => lowerKeys(each, depth + 1))
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), lowerKeys(each, depth + 1)]))
    : value
}

const DEEPEST = 64
