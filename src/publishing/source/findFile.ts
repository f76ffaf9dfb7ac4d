import { htmlText } from '#formats/drafts/htmlText.ts'
import { at, textOf } from '#formats/parsing/jsonValue.ts'
import { detectJsonFormat } from '#formats/detectFormat.ts'
import type { FetchText } from '#sources/fetchText.ts'
import { fetchJsonFeed, fetchNinjs } from '#sources/fetchArticles.ts'
import { readAnswer } from '#sources/readAnswer.ts'
import { sectionsOfArticles } from '#sources/sectionsOfArticles.ts'
import { SourceError } from '#sources/sourceError.ts'
import type { FoundSource } from './foundSource.ts'
import { commonest, paperLanguage } from './paperLanguage.ts'

const NAMES = { jsonFeed: 'JSON Feed', ninjs: 'ninjs' } as const

/** The paper of a JSON Feed or a ninjs file at an address; throws a SourceError where there is none. */
export async function findFile(url: string, language: string | undefined, fetchText: FetchText): Promise<FoundSource> {
  const json = readAnswer(url, await fetchText(url))
  const kind = kindOf(json, url)
  const stated = language ?? textOf(at(json, 'language'))
  const read = kind === 'jsonFeed' ? fetchJsonFeed : fetchNinjs
  const { articles, leftOut } = await read({ url, language: stated ?? 'en', mayEndEarly: true }, fetchText)
  const main = stated ?? commonest(articles.map(({ inLanguage }) => inLanguage)) ?? 'en'
  const name = htmlText(textOf(at(json, 'title'))) || new URL(url).hostname
  return {
    source: { kind, url, language: main },
    name,
    description: htmlText(textOf(at(json, 'description'))),
    language: paperLanguage(main),
    sections: sectionsOfArticles(articles),
    told: `${NAMES[kind]} at ${url}: «${name}», ${main}, ${articles.length} stories${leftOut.length > 0 ? `, ${leftOut.length} left out` : ''}`,
  }
}

function kindOf(json: unknown, url: string): 'jsonFeed' | 'ninjs' {
  const format = formatOf(json, url)
  if (format === 'jsonFeed' || format === 'ninjs') return format
  throw new SourceError('unknown', url, `it is ${format}`)
}

function formatOf(json: unknown, url: string): string {
  try {
    return detectJsonFormat(json)
  } catch (error) {
    throw new SourceError('unknown', url, error instanceof Error ? error.message : '')
  }
}
