import type { Imported, ImportOptions } from '#formats/drafts/imported.ts'
import { parseJsonFeed } from '#formats/feeds/readJsonFeed.ts'
import { at, textOf } from '#formats/parsing/jsonValue.ts'
import { FormatError } from '#formats/parsing/errors.ts'
import { parseNinjs } from '#formats/ninjs/readNinjs.ts'
import { detectJsonFormat } from '#formats/detectFormat.ts'
import type { FetchText } from './fetchText.ts'
import { readAnswer } from './readAnswer.ts'
import { withSections } from './collectSections.ts'
import { SourceError } from './sourceError.ts'

/** `language`: the BCP 47 tag of articles that state none. */
export type FileSourceOptions = {
  url: string
  language: string
  /** Serve the pages that can be read. A build must not: without the rest it would remove what it has published. */
  mayEndEarly?: boolean
}

/** Pages of a feed that are followed through `next_url`, because a feed may have no end. */
const MAX_PAGES = 40

/** A feed, and the error that ended its reading early. */
type ImportedFeed = Imported & { failure?: SourceError }

/** Every item of a JSON Feed, page after page. */
export async function fetchJsonFeed(
  { url, language, mayEndEarly = false }: FileSourceOptions,
  fetchText: FetchText,
): Promise<ImportedFeed> {
  const seen = new Set<string>()
  const read: ImportedFeed = { articles: [], leftOut: [], notes: [] }
  let next: string | undefined = url
  while (next !== undefined && !seen.has(next)) {
    if (seen.size === MAX_PAGES) {
      read.leftOut.push({ title: next, reason: `only the first ${MAX_PAGES} pages of a feed are read` })
      break
    }
    seen.add(next)
    next = await fetchFeedPage({ url: next, language, mayEndEarly: mayEndEarly && seen.size > 1 }, read, fetchText)
  }
  return { ...read, articles: withSections(withoutDuplicates(read.articles)) }
}

/** Adds a page to the articles read so far; returns the address of the next page. */
async function fetchFeedPage(
  { url: address, language, mayEndEarly }: FileSourceOptions,
  read: ImportedFeed,
  fetchText: FetchText,
): Promise<string | undefined> {
  try {
    const { json, page } = await fetchPage(address, fetchText, parseJsonFeed, { language, base: address })
    add(read, page)
    return URL.parse(textOf(at(json, 'next_url')) ?? '', address)?.href
  } catch (error) {
    if (mayEndEarly !== true || !(error instanceof SourceError)) throw error
    read.leftOut.push({ title: address, reason: error.message })
    read.failure = error
    return undefined
  }
}

/** A ninjs item or collection. */
export async function fetchNinjs({ url, language }: FileSourceOptions, fetchText: FetchText): Promise<Imported> {
  const { page } = await fetchPage(url, fetchText, parseNinjs, { language, base: url })
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
    if (format !== (read === parseNinjs ? 'ninjs' : 'jsonFeed')) throw new FormatError(`it is ${format}`)
    return { json, page: read(json, options) }
  } catch (error) {
    if (error instanceof FormatError) throw new SourceError('unknown', address, error.message)
    throw error
  }
}

function add(read: Imported, page: Imported): void {
  read.articles.push(...page.articles)
  read.leftOut.push(...page.leftOut)
  read.notes.push(...page.notes)
}

/** Each article once, because items move from one page to the next while a feed is read. */
const withoutDuplicates = (articles: readonly Imported['articles'][number][]) => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
]
