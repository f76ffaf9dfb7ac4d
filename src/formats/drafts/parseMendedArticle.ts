import { parseArticle } from '#article/parseArticle.ts'
import { at, isObject } from '../parsing/jsonValue.ts'

type Parsed = ReturnType<typeof parseArticle>

/** Each attempt removes what the one before found wrong; what is left incomplete by that goes with the next. */
const MAX_ATTEMPTS = 8

/**
 * Parses the fields of another site's story. A value that the contract refuses (an address with a space in its host, a
 * picture a million pixels wide) is left out, and with it no more than what cannot be without it: a link loses its
 * address, a picture without an address is left out. The first problems are returned where the story itself is invalid.
 */
export function parseMendedArticle(fields: unknown, name: string): Parsed {
  const first = parseArticle(fields, name)
  let [mended, parsed] = [fields, first]
  for (let attempt = 0; attempt < MAX_ATTEMPTS && !parsed.ok; attempt += 1) {
    const places = parsed.problems.map(({ path }) => placeToRemove(mended, splitPath(path)))
    if (places.some((place) => place.length === 0)) return first
    mended = withoutPlaces(mended, places)
    parsed = parseArticle(mended, name)
  }
  return parsed.ok ? parsed : first
}

type Place = readonly string[]

const splitPath = (path: string): Place => (path === '' ? [] : path.split('.'))

/** What is wrong itself or, where it is missing, what lacks it. */
function placeToRemove(value: unknown, place: Place): Place {
  const isThere = at(value, ...place.map((key) => (/^\d+$/u.test(key) ? Number(key) : key))) !== undefined
  return isThere ? place : place.slice(0, -1)
}

/** Where a place and one inside it are listed, only the inner one is removed: the outer one may be right without it. */
function withoutPlaces(value: unknown, places: readonly Place[]): unknown {
  const inside = Map.groupBy(places, ([key = '']) => key)
  const isRemoved = (key: string) => inside.get(key)?.every(({ length }) => length === 1) ?? false
  const inner = (each: unknown, key: string) => {
    const rest = inside.get(key)?.flatMap((place) => (place.length > 1 ? [place.slice(1)] : []))
    return rest === undefined ? each : withoutPlaces(each, rest)
  }
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => (isRemoved(String(index)) ? [] : [inner(each, String(index))]))
  }
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => !isRemoved(key))
  return Object.fromEntries(kept.map(([key, each]) => [key, inner(each, key)]))
}
