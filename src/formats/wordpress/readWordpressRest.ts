import { decodePercent } from '#article/text/decodePercent.ts'
import type { Author } from '#article/article.ts'
import { listRecognitions } from '#languages/collected/recognitions.ts'
import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { Adapter, Imported, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { at, isObject, listOf, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { detectHtmlLanguage } from '../drafts/detectLanguage.ts'
import { FormatError } from '../parsing/errors.ts'
import { parseJsonInput } from '../parsing/parseJsonInput.ts'
import { withoutFeedFooter } from '../feeds/withoutFeedFooter.ts'
import { parseFeaturedImage } from './parseFeaturedImage.ts'

/** Reads posts of the WordPress REST API, version 2: one, or a list. */
export const readWordpressRest: Adapter = (input, options = {}) => parseWordpressPosts(parseJsonInput(input), options)

/** The same for parsed JSON, which live sites send. */
export function parseWordpressPosts(json: unknown, options: ImportOptions = {}): Imported {
  const posts = manyOf(json).filter(isObject)
  const [first] = posts
  if (first && posts.length === 1) throwIfError(first)
  return collectArticles(
    posts.map((post) => parsePost(post, options)),
    options,
  )
}

/** WordPress answers a refused request with an error object. */
function throwIfError(answer: JsonObject): void {
  const [status, code] = [at(answer, 'data', 'status'), textOf(answer.code)]
  if (code === undefined || status === undefined) return
  throw new FormatError(`WordPress answers ${textOf(status) ?? ''} ${code}: ${htmlToText(textOf(answer.message))}`)
}

function parsePost(post: JsonObject, options: ImportOptions): Draft | LeftOut {
  const headline = htmlToText(rendered(post.title))
  const url = textOf(post.link)
  if (at(post, 'content', 'protected') === true) {
    return { title: headline || (url ?? ''), reason: 'it is protected by a password' }
  }
  if (post.content === undefined) {
    return { title: headline, reason: 'it has no content (was `_fields` used without it?)' }
  }
  const { language, languageAround } = languagesOf(post, url)
  const html = rendered(post.content) ?? ''
  return {
    identifier: textOf(post.slug) ?? textOf(post.id),
    url,
    headline,
    abstract: htmlToText(rendered(post.excerpt)),
    author: authorsOf(post),
    datePublished: withUtcZone(post.date_gmt) ?? textOf(post.date),
    dateModified: withUtcZone(post.modified_gmt) ?? textOf(post.modified),
    language,
    languageAround,
    section: termsOf(post, 'category')[0]?.slug,
    keywords: termsOf(post, 'post_tag').map(({ name }) => name),
    image: parseFeaturedImage(post),
    body: withoutFeedFooter(
      htmlToBlocks(html, {
        base: url,
        language: detectHtmlLanguage(`${headline} ${html}`, language, languageAround ?? options.language),
      }),
    ),
  }
}

/** A text field: `{ rendered }`, or plain text from plug-ins that flatten it. */
const rendered = (value: unknown): string | undefined => textOf(at(value, 'rendered')) ?? textOf(value)

/** WordPress writes GMT without a zone, and zeros for a date that is not set. */
function withUtcZone(value: unknown): string | undefined {
  const date = textOf(value)
  return date === undefined || date.startsWith('0000') ? undefined : `${date.replace(/Z$/u, '')}Z`
}

const LANGUAGES = listRecognitions().map(([tag]) => tag)

/** An address whose path begins with a language that has a record. */
const LANGUAGE_IN_PATH = new RegExp(String.raw`^https?:\/\/[^\/]+\/(${LANGUAGES.join('|')})(?:\/|$)`, 'u')

/** WordPress itself names no language. Polylang, WPML and Yoast do, and the address of many sites. */
function languagesOf(
  post: JsonObject,
  url: string | undefined,
): { language: string | undefined; languageAround: string | undefined } {
  const graph = listOf(at(post, 'yoast_head_json', 'schema', '@graph'))
  const yoast =
    graph.map((node) => textOf(at(node, 'inLanguage'))).find((tag) => tag !== undefined) ??
    textOf(at(post, 'yoast_head_json', 'og_locale'))
  const stated = [
    post.lang,
    post.language,
    post.language_code,
    at(post, 'wpml_current_locale'),
    at(post, 'polylang_current_lang'),
    at(post, 'translations', 'current'),
  ]
  const [, inPath] = LANGUAGE_IN_PATH.exec(url ?? '') ?? []
  return { language: stated.map(textOf).find((tag) => tag !== undefined), languageAround: inPath ?? yoast }
}

type Term = { name: string; slug: string }

function termsOf(post: JsonObject, taxonomy: string): Term[] {
  const terms = listOf(at(post, '_embedded', 'wp:term')).flatMap(listOf)
  return terms.flatMap((term): Term[] => {
    const name = htmlToText(textOf(at(term, 'name')))
    if (at(term, 'taxonomy') !== taxonomy || name === '') return []
    return [{ name, slug: decodePercent(textOf(at(term, 'slug')) ?? name) }]
  })
}

/** Plug-ins for several authors list them apart. A deleted or hidden author is an error object without a name. */
function authorsOf(post: JsonObject): Draft['author'] {
  const several = [...listOf(post.coauthors), ...listOf(post.authors)].flatMap((author) =>
    personOf(at(author, 'display_name') ?? at(author, 'name'), at(author, 'link')),
  )
  const embedded = listOf(at(post, '_embedded', 'author')).flatMap((author) =>
    personOf(at(author, 'name'), at(author, 'url') ?? at(author, 'link')),
  )
  const yoast = personOf(at(post, 'yoast_head_json', 'author'), undefined)
  return [several, embedded, yoast].find((list) => list.length > 0)
}

function personOf(named: unknown, address: unknown): Author[] {
  const name = htmlToText(textOf(named))
  const url = textOf(address)
  return name === '' ? [] : [{ name, ...(url !== undefined && /^https?:\/\/[^\s/]/u.test(url) && { url }) }]
}
