import type { Imported, ImportOptions } from '#formats/drafts/imported.ts'
import { jsonFeedItems } from '#formats/feeds/jsonFeed.ts'
import { at, textOf } from '#formats/parsing/jsonValue.ts'
import { FormatError } from '#formats/parsing/errors.ts'
import { ninjsItems } from '#formats/ninjs/ninjs.ts'
import { detectJsonFormat } from '#formats/detectFormat.ts'
import type { FetchText } from './fetchText.ts'
import { readAnswer } from './readAnswer.ts'
import { withSections } from './sectionsOfArticles.ts'
import { SourceError } from './sourceError.ts'

/** `language` of articles that state none (BCP 47). */
export type FileSourceOptions = {
  url: string
  language: string
  /** A reader is served by the pages that can be had; a build without the rest would take down what it published before. */
  mayEndEarly?: boolean
}

/** Pages of a feed that are followed through `next_url`; a feed without an end is not read to it. */
const MOST_PAGES = 40

/** Every item of a JSON Feed, page after page. */
export async function fetchJsonFeed(
  { url, language, mayEndEarly = false }: FileSourceOptions,
  fetchText: FetchText,
): Promise<Imported> {
  const seen = new Set<string>()
  const read: Imported = { articles: [], leftOut: [], notes: [] }
  for (let next: string | undefined = url; next !== undefined && !seen.has(next) && seen.size < MOST_PAGES;) {
    seen.add(next)
    next = await fetchFeedPage({ url: next, language, mayEndEarly: mayEndEarly && seen.size > 1 }, read, fetchText)
  }
  return { ...read, articles: withSections(distinct(read.articles)) }
}

/** Adds a page, and answers where the feed goes on. */
async function fetchFeedPage(
  { url: address, language, mayEndEarly }: FileSourceOptions,
  read: Imported,
  fetchText: FetchText,
): Promise<string | undefined> {
  try {
    const { json, page } = await fetchPage(address, fetchText, jsonFeedItems, { language, base: address })
    add(read, page)
    return URL.parse(textOf(at(json, 'next_url')) ?? '', address)?.href
  } catch (error) {
    if (mayEndEarly !== true || !(error instanceof SourceError)) throw error
    read.leftOut.push({ title: address, reason: error.message })
    return undefined
  }
}

/** A ninjs item or collection. */
export async function fetchNinjs({ url, language }: FileSourceOptions, fetchText: FetchText): Promise<Imported> {
  const { page } = await fetchPage(url, fetchText, ninjsItems, { language, base: url })
  return page
}

type Read = (json: unknown, options: ImportOptions) => Imported

async function fetchPage(
  address: string,
  fetchText: FetchText,
  read: Read,
  options: ImportOptions,
): Promise<{ json: unknown; page: Imported }> {
  const json = readAnswer(address, await fetchText(address))
  try {
    const format = detectJsonFormat(json)
    if (format !== (read === ninjsItems ? 'ninjs' : 'jsonFeed')) throw new FormatError(`it is ${format}`)
    return { json, page: read(json, options) }
  } catch (error) {
    if (error instanceof FormatError) throw new SourceError('unknown', address, error.message)
    throw error
  }
}

function add(read: Imported, page: Imported): void {
  read.articles.push(...page.articles)
  read.leftOut.push(...page.leftOut)
  read.notes.push(...page.notes.filter((note) => !note.startsWith('the feed goes on')))
}

/** Items move from page to page while a feed is read. */
const distinct = (articles: readonly Imported['articles'][number][]) => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
]
