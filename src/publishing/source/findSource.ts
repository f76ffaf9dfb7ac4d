import { decodePercent } from '#article/text/decodePercent.ts'
import type { LiveSource } from '#edition/siteSettings.ts'
import type { FetchText } from '#sources/fetchText.ts'
import { SourceError } from '#sources/sourceError.ts'
import { findFeed } from './findFeed.ts'
import { apiCandidates, findWordpress } from './findWordpress.ts'
import type { FoundSource } from './foundSource.ts'
import { readHomePage, type HomePage } from './readHomePage.ts'

/** What to look for: a source as `src/site.ts` names it, or whatever is at an address. */
export type WantedSource = LiveSource | { kind: 'any'; url: string; language?: string }

/** The usual addresses of JSON feeds. */
const USUAL_FEEDS = ['feed.json', 'feed/json', 'feed/json/', 'index.json']

/** Finds out which source is at an address. Throws an Error that lists everything that was tried. */
export async function findSource(wanted: WantedSource, fetchText: FetchText): Promise<FoundSource> {
  const answer = await fetchText(wanted.url)
  if (isXmlFeed(answer.text)) {
    throw new Error(
      `${answer.url} is a feed in XML (RSS or Atom), which browsers cannot read from other sites. ` +
        `Import its stories into the paper: npm run import -- ${answer.url}`,
    )
  }
  const isJson = /^[\s\uFEFF]*[[{]/u.test(answer.text)
  const page = isJson ? undefined : readHomePage(answer)
  const attempts = [
    ...(isJson ? [feedAttempt(wanted.url, wanted, fetchText)] : []),
    ...attemptsAt(answer.url, page, wanted, fetchText),
  ]
  const failures: SourceError[] = []
  for (const attempt of attempts) {
    const found = await attempt().catch((error: unknown) => {
      if (!(error instanceof SourceError)) throw error
      failures.push(error)
    })
    if (found) return found
  }
  throw new Error(
    [`Nothing that can be read was found at ${wanted.url}:`, ...describeFailures(failures), ...hints(page)].join(
      '\n  ',
    ),
  )
}

const isXmlFeed = (text: string): boolean =>
  /^[\s\uFEFF]*<(?:\?xml\s[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<?(?:rss|feed|rdf:RDF)[\s>]/iu.test(text)

/** One line for each failure, and one for all addresses where nothing was found. */
function describeFailures(failures: readonly SourceError[]): string[] {
  const missing = failures
    .filter(({ fault }) => fault === 'missing')
    .map(({ address }) => decodePercent(address.replace(/[?&]_fields=.*$/u, '')))
  const others = failures.filter(({ fault }) => fault !== 'missing').map(({ message }) => message)
  return [...others, ...(missing.length === 0 ? [] : [`nothing is at (404): ${missing.join(', ')}`])]
}

type Attempt = () => Promise<FoundSource>

function attemptsAt(url: string, page: HomePage | undefined, wanted: WantedSource, fetchText: FetchText): Attempt[] {
  const wordpress = apiCandidates(url, page).map(
    (api): Attempt =>
      () =>
        findWordpress(api, wanted.language, page, fetchText),
  )
  const feeds = [
    ...(page?.jsonFeeds ?? []),
    ...USUAL_FEEDS.map((name) => new URL(name, url.replace(/\/?$/u, '/')).href),
  ]
  const files = feeds.filter((feed) => !feed.includes('/wp-json/')).map((feed) => feedAttempt(feed, wanted, fetchText))
  if (wanted.kind === 'any') return [...wordpress, ...files]
  return wanted.kind === 'wordpress' ? wordpress : []
}

const feedAttempt =
  (url: string, { language }: WantedSource, fetchText: FetchText): Attempt =>
  () =>
    findFeed(url, language, fetchText)

/** Browsers cannot read RSS and Atom feeds of other sites, but `npm run import` can. */
const hints = (page: HomePage | undefined): string[] =>
  (page?.otherFeeds ?? []).slice(0, 1).map((feed) => `It has a feed that can be imported: npm run import -- ${feed}`)
