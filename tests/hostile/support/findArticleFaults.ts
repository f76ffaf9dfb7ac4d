import type { Article } from '#article/article.ts'
import { parseArticle } from '#article/parseArticle.ts'

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])
const FILE = 'hostile.json'
const ADDRESS_KEYS = new Set(['href', 'url', 'poster', 'thumbnail'])
const OVERRIDE = /[\u202D\u202E]/u
const OPENERS = /[\u202A\u202B\u2066-\u2068]/gu
const CLOSERS = /[\u202C\u2069]/gu

/** What a hostile input has reached in an article: addresses that run, spoofed order, broken characters. */
export function findArticleFaults(article: Article): string[] {
  const parsed = parseArticle(article, 'x')
  const invalid = parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path}: expected ${expected}`)
  const found = stringsIn(article).flatMap(([path, text]) => {
    const key = path.split('.').at(-1) ?? ''
    return [
      ...(ADDRESS_KEYS.has(key) && canRun(text) ? [`${path} can run: ${text.slice(0, 80)}`] : []),
      ...(!ADDRESS_KEYS.has(key) && isSpoofed(text) ? [`${path} turns its text around`] : []),
      ...(text.isWellFormed() ? [] : [`${path} has half a character`]),
    ]
  })
  return [...invalid, ...found, ...findPollution()]
}

/** What is wrong with what becomes of our own JSON. Only an address may be refused, with file, path and expectation. */
export function findNativeFaults(json: unknown): string[] {
  const parsed = parseArticle(json, FILE)
  if (parsed.ok) return findArticleFaults(parsed.article)
  const unnamed = parsed.problems.filter(({ file, path, expected }) => file !== FILE || path === '' || expected === '')
  const other = parsed.problems.filter(({ path }) => !/(?:href|url|poster)$/u.test(path))
  return [...[...unnamed, ...other].map((problem) => `refused as ${JSON.stringify(problem)}`), ...findPollution()]
}

/** What is wrong with what becomes of JSON that is larger than any article. */
export function findGiantFaults(json: unknown): string[] {
  const parsed = parseArticle(json, FILE)
  if (parsed.ok) return findArticleFaults(parsed.article)
  return parsed.problems
    .slice(0, 1)
    .flatMap(({ file, expected }) => (file === FILE && expected !== '' ? [] : ['unnamed']))
}

/** Prototypes that an input has added something to. */
export function findPollution(): string[] {
  const added = [Object.prototype, Array.prototype].flatMap((prototype) => Object.keys(prototype))
  return added.map((key) => `every object has "${key}"`)
}

/** Every text of a value, with its path. */
function stringsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, `${path}.${key}`))
}

function canRun(address: string): boolean {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/iu.exec(address.replaceAll(/[\p{Cc}\s]+/gu, '')) ?? []
  return scheme !== undefined && !SAFE_SCHEMES.has(scheme.toLowerCase())
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const isSpoofed = (text: string): boolean => OVERRIDE.test(text) || countOf(text, OPENERS) !== countOf(text, CLOSERS)
