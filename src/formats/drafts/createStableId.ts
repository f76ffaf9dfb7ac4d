import { decodePercent } from '#article/text/decodePercent.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { articleIdParameters } from '../vocabulary/markup/queryParameters.ts'

/** A hash of a text: at most 11 characters of base 36 (cyrb53). */
export function hashText(text: string): string {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    first = Math.imul(first ^ code, 2654435761)
    second = Math.imul(second ^ code, 1597334677)
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36)
}

/** Ids are file names. */
const MAX_ID_LENGTH = 70
const HASH_LENGTH = 12

/**
 * The id of an article, which is the same on every import: the slug of its address, else its own identifier, else a
 * hash of its words. A slug that is too long for a file name is cut and gets a hash.
 */
export function createStableId(url: string | undefined, identifier: string | undefined, words: string): string {
  const name = (url === undefined ? undefined : nameInAddress(url)) ?? nameOfIdentifier(identifier)
  if (name === undefined) return hashText(url ?? identifier ?? words)
  return name.length <= MAX_ID_LENGTH
    ? name
    : `${name.slice(0, MAX_ID_LENGTH - HASH_LENGTH).replace(/-+$/u, '')}-${hashText(url ?? identifier ?? words)}`
}

/** The name in an identifier, which may be an address; `urn:` and `tag:` are not part of it. */
function nameOfIdentifier(identifier: string | undefined): string | undefined {
  if (identifier === undefined) return undefined
  return /^https?:/u.test(identifier) ? nameInAddress(identifier) : nameOf(identifier.replace(/^(?:tag:|urn:)/u, ''))
}

const ID_PARAMETERS: ReadonlySet<string> = new Set(articleIdParameters.map(({ name }) => name))

/**
 * The last part of a path that has letters, with the numbers after it and without the language that some paths end
 * with. Of an address without a path it is the parameter that names the article: `?p=12`.
 */
function nameInAddress(address: string): string | undefined {
  const url = URL.parse(address)
  if (url === null) return nameOf(address)
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '' && !/^(?:index|default|amp)(?:\.\w+)?$/iu.test(part))
    .map((part) => decodePercent(part).replace(/\.(?:s?html?|php|aspx?|jsp|cms)$/iu, ''))
  const isScript = /\.(?:php|aspx?|jsp|cgi)$/iu.test(url.pathname)
  const query = [...url.searchParams].find(([name, value]) => ID_PARAMETERS.has(name.toLowerCase()) && value !== '')
  if (query && (isScript || /(?:\/|\/watch)$/u.test(url.pathname))) {
    return nameOf(`${parts.at(-1) ?? ''}-${query.join('-')}`)
  }
  const named = parts.length > 1 && /^[a-z]{2}(?:-[a-z]{2})?$/iu.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
  const start = named.findLastIndex((part) => /\p{L}{2}/u.test(part))
  return nameOf(named.slice(Math.max(start, 0)).join('-'))
}

function nameOf(text: string | undefined): string | undefined {
  const name = text === undefined ? '' : createSlug(text).replaceAll(/^-+|-+$/gu, '')
  return name === '' ? undefined : name
}
