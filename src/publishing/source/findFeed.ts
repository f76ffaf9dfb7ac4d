import { htmlToText } from '#formats/drafts/htmlToText.ts'
import { at, textOf } from '#formats/parsing/jsonValue.ts'
import { detectJsonFormat } from '#formats/detectFormat.ts'
import type { FetchText } from '#sources/fetchText.ts'
import { fetchJsonFeed, fetchNinjs } from '#sources/fetchFileArticles.ts'
import { readAnswer } from '#sources/readAnswer.ts'
import { collectSections } from '#sources/collectSections.ts'
import { SourceError } from '#sources/sourceError.ts'
import type { FoundSource } from './foundSource.ts'
import { paperLanguage } from './paperLanguage.ts'

const NAMES = { jsonFeed: 'JSON Feed', ninjs: 'ninjs' } as const

/** The paper of a JSON Feed or a ninjs file at an address; throws a SourceError if there is none. */
export async function findFeed(url: string, language: string | undefined, fetchText: FetchText): Promise<FoundSource> {
  const json = readAnswer(url, await fetchText(url))
  const kind = detectKind(json, url)
  const stated = language ?? textOf(at(json, 'language'))
  const fetchArticles = kind === 'jsonFeed' ? fetchJsonFeed : fetchNinjs
  const { articles, leftOut } = await fetchArticles({ url, language: stated ?? 'en', mayEndEarly: true }, fetchText)
  const main = stated ?? mostFrequentLanguage(articles.map(({ inLanguage }) => inLanguage)) ?? 'en'
  const skipped = leftOut.length > 0 ? `, ${leftOut.length} left out` : ''
  const name = htmlToText(textOf(at(json, 'title'))) || new URL(url).hostname
  return {
    source: { kind, url, language: main },
    name,
    description: htmlToText(textOf(at(json, 'description'))),
    language: paperLanguage(main),
    sections: collectSections(articles),
    summary: `${NAMES[kind]} at ${url}: «${name}», ${main}, ${articles.length} stories${skipped}`,
  }
}

function detectKind(json: unknown, url: string): 'jsonFeed' | 'ninjs' {
  const format = detectFormat(json, url)
  if (format === 'jsonFeed' || format === 'ninjs') return format
  throw new SourceError('unknown', url, `it is ${format}`)
}

function detectFormat(json: unknown, url: string): string {
  try {
    return detectJsonFormat(json)
  } catch (error) {
    throw new SourceError('unknown', url, error instanceof Error ? error.message : '')
  }
}

/** The primary language of most articles. */
function mostFrequentLanguage(tags: readonly string[]): string | undefined {
  const groups = Map.groupBy(tags, (tag) => tag.split('-')[0])
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
