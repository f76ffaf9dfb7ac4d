import { at, isObject, listOf, lowerKeys, textOf, type JsonObject } from './parsing/jsonValue.ts'
import { FormatError } from './parsing/errors.ts'
import { orTooLong } from './parsing/orTooLong.ts'
import { findNewsNodes } from './jsonLd/findNewsNodes.ts'
import { parseJsonLd } from './jsonLd/parseJsonLd.ts'

export type Format =
  | 'rss'
  | 'atom'
  | 'rdf'
  | 'wxr'
  | 'jsonFeed'
  | 'ninjs'
  | 'wordpressRest'
  | 'wordpressCom'
  | 'jsonLd'
  | 'jarida'
  | 'html'
  | 'plainText'

/** The format of a text, from its content alone. Throws a FormatError for JSON or XML that no adapter reads. */
export const detectFormat = (input: string): Format => orTooLong(() => detect(input))

function detect(input: string): Format {
  const text = input.replace(/^[\uFEFF\s]+/u, '')
  if (/^[[{]/u.test(text) || JSON_LD_SCRIPTS.test(text)) return detectJsonFormat(parseJsonLd(text))
  const root = rootName(text)
  if (root === 'rss' && /<wp:wxr_version>/u.test(text)) return 'wxr'
  if (root === 'rss' && text.startsWith('<')) return 'rss'
  if (root === 'rdf:rdf') return 'rdf'
  if ((root === 'feed' || root === 'entry') && text.startsWith('<')) return 'atom'
  if (isHtml(text)) return 'html'
  if (text.startsWith('<?xml')) {
    throw new FormatError(`this XML is <${root ?? '?'}>: RSS, Atom, RDF and WordPress exports can be read`)
  }
  if (/^(?:\/\/)?\s*<!\[CDATA\[\s*[[{]/u.test(text)) return detectJsonFormat(parseJsonLd(text))
  return 'plainText'
}

/** So much of a text is searched for its root element, in characters. */
const MAX_PROLOG_LENGTH = 20_000

/** The name of the first element, without the prefixes that some feeds use. */
function rootName(text: string): string | undefined {
  const start = text.slice(0, MAX_PROLOG_LENGTH).replaceAll(/<!--[\s\S]*?-->/gu, '')
  const [, name] = /<(?![?!])([\w:.-]+)/u.exec(start) ?? []
  return name?.toLowerCase().replace(/^\w+:(?=feed|entry|rss)/u, '')
}

/** JSON-LD copied from a page with its script tags and nothing else. */
const JSON_LD_SCRIPTS = /^(?:<script\b(?=[^<>]*ld\+json)[^<>]*>(?:(?!<\/script)[\s\S])*<\/script>\s*)+$/iu

const isHtml = (text: string): boolean =>
  /^<(?:!doctype html|html|head|body|article|main|div|p|section|figure|h[1-6]|!--)[\s>-]/iu.test(text) ||
  /<(?:html|body|article|main)[\s>]/iu.test(text.slice(0, 5000))

/** The format of parsed JSON. */
export function detectJsonFormat(json: unknown): Format {
  const first = Array.isArray(json) ? listOf(json)[0] : json
  if (isObject(json) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/u.test(textOf(json.version) ?? '')) {
    return 'jsonFeed'
  }
  if (!isObject(first)) throw new FormatError('this JSON is neither an object nor a list of objects')
  if (isWordpressCom(json, first)) return 'wordpressCom'
  if (
    at(first, 'title', 'rendered') !== undefined ||
    at(first, 'content', 'rendered') !== undefined ||
    (textOf(first.code)?.startsWith('rest_') ?? false)
  ) {
    return 'wordpressRest'
  }
  if (typeof first.inLanguage === 'string' && Array.isArray(first.body) && first['@type'] === undefined) return 'jarida'
  if (findNewsNodes(json).length > 0) return 'jsonLd'
  if (isNinjs(first)) return 'ninjs'
  if (isObject(json) && Array.isArray(json.items) && 'title' in json && !('uri' in json)) return 'jsonFeed'
  throw new FormatError(
    'this JSON is of no kind that we read: JSON Feed, ninjs, WordPress REST, JSON-LD NewsArticle or our own',
  )
}

/** The public API of WordPress.com (version 1.1) has plain strings where REST v2 has `{ rendered }`. */
function isWordpressCom(json: unknown, first: JsonObject): boolean {
  const post = isObject(json) && Array.isArray(json.posts) ? listOf(json.posts)[0] : first
  return (
    typeof at(post, 'content') === 'string' &&
    typeof at(post, 'title') === 'string' &&
    (at(post, 'global_ID') !== undefined || at(post, 'site_ID') !== undefined || at(post, 'URL') !== undefined)
  )
}

/** Keys that only ninjs has, in lower case; versions 1 and 2 add an underscore and a role. */
const NINJS_WORDS = /^(?:headlines?|body|bodies)(?:_|$)/u
const NINJS_KEYS = /^(?:renditions|associations|descriptions|description_|versioncreated|firstcreated)/u

const isNinjsKey = (key: string): boolean => NINJS_WORDS.test(key) || NINJS_KEYS.test(key)

function isNinjs(first: JsonObject): boolean {
  const item = lowerKeys(first)
  if (!isObject(item)) return false
  const isNamed =
    textOf(at(item.standard, 'name'))?.toLowerCase() === 'ninjs' ||
    /ninjs/iu.test(textOf(item.$standard) ?? textOf(at(item.$standard, 'name')) ?? '')
  const hasUri = textOf(item.uri) !== undefined
  return (
    isNamed ||
    item.eventdetails !== undefined ||
    (hasUri && Object.keys(item).some(isNinjsKey)) ||
    listOf(item.items).some((each) => isObject(each) && 'uri' in each && isNinjs(each))
  )
}
