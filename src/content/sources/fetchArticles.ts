import type { Imported, ImportOptions } from '../formats/imported.ts'
import { jsonFeedItems } from '../formats/jsonFeed.ts'
import { at, textOf } from '../formats/jsonValue.ts'
import { FormatError } from '../formats/missingFact.ts'
import { ninjsItems } from '../formats/ninjs.ts'
import { recogniseJson } from '../formats/recognise.ts'
import type { FetchText } from './fetchText.ts'
import { readAnswer } from './readAnswer.ts'
import { withSections } from './sectionsOfArticles.ts'
import { SourceError } from './sourceError.ts'

/** `language` of articles that state none (BCP 47). */
export type FileSourceOptions = { url: string; language: string }

/** Pages of a feed that are followed through `next_url`; a feed without an end is not read to it. */
const MOST_PAGES = 40

/** Every item of a JSON Feed, page after page. */
export async function fetchJsonFeed({ url, language }: FileSourceOptions, fetchText: FetchText): Promise<Imported> {
  const seen = new Set<string>()
  const read: Imported = { articles: [], leftOut: [], notes: [] }
  for (let next: string | undefined = url; next !== undefined && !seen.has(next) && seen.size < MOST_PAGES; ) {
    seen.add(next)
    const { json, page } = await fetchPage(next, fetchText, jsonFeedItems, { language, base: next })
    add(read, page)
    next = URL.parse(textOf(at(json, 'next_url')) ?? '', next)?.href
  }
  return { ...read, articles: withSections(distinct(read.articles)) }
}

/** A ninjs item or collection. */
export async function fetchNinjs({ url, language }: FileSourceOptions, fetchText: FetchText): Promise<Imported> {
  const { page } = await fetchPage(url, fetchText, ninjsItems, { language, base: url })
  return page
}

type Read = (json: unknown, options: ImportOptions) => Imported

async function fetchPage(address: string, fetchText: FetchText, read: Read, options: ImportOptions): Promise<{ json: unknown; page: Imported }> {
  const json = readAnswer(address, await fetchText(address))
  try {
    const format = recogniseJson(json)
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
const distinct = (articles: readonly Imported['articles'][number][]) => [...new Map(articles.map((article) => [article.id, article])).values()]
