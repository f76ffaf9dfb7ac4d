/** Replaces a block of an unknown type, so that the blocks after it keep their index. */
export const leftOut = Symbol('a block left out')

/** No article is nested this deeply. Deeper JSON is refused, because it would exhaust the stack. */
const MAX_DEPTH = 64

const tooDeep = Symbol('something nested too deep')

export const isLeftOut = (input: unknown): input is typeof leftOut => input === leftOut

/** How much an article holds: values of JSON, and characters of all its texts together. */
type ArticleSize = { values: number; characters: number }

/** Hundreds of times what a long article holds: a page of more could not be opened on a phone. */
export const MAX_VALUES = 200_000

/** More than the longest novels. */
export const MAX_CHARACTERS = 5_000_000

export type UnknownBlock = { path: string; type: string }

/**
 * Replaces each block of an unknown type with a mark, and lists where these blocks were.
 * Any object inside a list that has a text `type` is a block: nothing else in an article has that shape.
 */
export function markUnknownBlocks(
  json: unknown,
  known: readonly string[],
): { marked: unknown; unknown: UnknownBlock[]; size: ArticleSize } {
  const unknown: UnknownBlock[] = []
  const size = { values: 0, characters: 0 }
  const mark = (value: unknown, path: string, depth: number): unknown => {
    size.values += 1
    if (typeof value === 'string') size.characters += value.length
    if (depth > MAX_DEPTH || size.values > MAX_VALUES) return tooDeep
    if (Array.isArray(value)) return value.map((each, index) => markMember(each, join(path, index), depth + 1))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mark(each, join(path, key), depth + 1)]))
  }
  const markMember = (value: unknown, path: string, depth: number): unknown => {
    const type = typeOf(value)
    if (type === undefined || known.includes(type)) return mark(value, path, depth)
    unknown.push({ path, type })
    return leftOut
  }
  const marked = mark(json, '', 0)
  return { marked, unknown, size }
}

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)

function typeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  return typeof value.type === 'string' ? value.type : undefined
}
