import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import {
  articleAddress,
  authorAddress,
  FIRST_PAGE,
  frontAddress,
  latestAddress,
  sectionAddress,
  tagAddress,
} from '#edition/addresses/addresses.ts'
import { aroundArticle } from '#edition/aroundArticle.ts'
import { frontPage } from '#edition/frontPage.ts'
import { listingPage, pagesOfList, storyLists, type ListKind } from '#edition/listings.ts'
import { translationsIn } from '#edition/translationsIn.ts'
import type { Article } from '#article/schema/article.ts'
import { articlePageSchema } from '#edition/pages.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { jsonLdFor } from '#publishing/head/jsonLdFor.ts'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { readNewsroomFiles } from '#publishing/articles/readEdition.ts'
import type { SiteEdition, SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { site } from '#sample/site.ts'
import { hostileText } from '../support/hostileBlocks.ts'
import { jsonAs } from '../support/jsonAs.ts'
import { samplePaper } from '../support/samplePaper.ts'
import { schemaOrgFaults } from '../support/schemaOrg.ts'
import golden from './articleNode.golden.json' with { type: 'json' }

const BASE = '/paper/'

let paper: SiteFilesOptions

beforeAll(async () => {
  await Promise.all(site.languages.filter(isLanguage).map(loadI18n))
  paper = await samplePaper(BASE)
})

/** The nodes that a page's script element holds. */
function graphOf(content: PageContent, language: string, address: string): { '@type': string }[] {
  const script = jsonLdFor(content, { language, site, base: BASE, address })
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/u.exec(script) ?? []
  const data = jsonAs(
    v.object({ '@context': v.string(), '@graph': v.array(v.looseObject({ '@type': v.string() })) }),
    json,
  )
  expect(data['@context']).toBe('https://schema.org')
  return data['@graph']
}

const ADDRESSES: Record<ListKind, (language: string, key: string) => string> = {
  latest: (language) => latestAddress(language, FIRST_PAGE),
  sections: (language, key) => sectionAddress(language, key),
  tags: (language, key) => tagAddress(language, key),
  authors: (language, key) => authorAddress(language, key),
}

function* listGraphs({ language, edition }: SiteEdition) {
  for (const list of storyLists(edition)) {
    const [first] = pagesOfList(list)
    if (first) {
      yield {
        kind: list.kind,
        graph: graphOf(
          { kind: 'list', listing: listingPage(list, first) },
          language,
          ADDRESSES[list.kind](language, list.key),
        ),
      }
    }
  }
}

async function* articleGraphs({ language, edition }: SiteEdition) {
  const translations = translationsIn(new Map(paper.editions.map((each) => [each.language, each.edition])))
  const { articles } = await readNewsroomFiles(paper.contentFolder, language)
  for (const [id, entry] of edition.entries) {
    const article = articles.get(id)
    if (article) {
      yield graphOf(
        { kind: 'article', page: { article, ...aroundArticle(edition, entry, translations(language, id)) } },
        language,
        articleAddress(language, id),
      )
    }
  }
}

test('everything said of the sample paper is valid against the vocabulary of schema.org', async () => {
  const graphs: unknown[] = []
  for (const edition of paper.editions) {
    graphs.push(
      graphOf({ kind: 'front', front: frontPage(edition.edition) }, edition.language, frontAddress(edition.language)),
    )
    for (const { graph } of listGraphs(edition)) graphs.push(graph)
    for await (const graph of articleGraphs(edition)) graphs.push(graph)
  }
  expect(graphs.length).toBeGreaterThan(150)
  expect([...new Set(graphs.flatMap((graph) => schemaOrgFaults(graph)))]).toEqual([])
})

test('an article says everything that its JSON does', () => {
  const page = v.parse(articlePageSchema, {
    article: golden.article,
    minutes: 7,
    related: [],
    translations: [{ inLanguage: 'en', id: 'the-story' }],
  })
  const [node] = graphOf({ kind: 'article', page }, 'ar', articleAddress('ar', page.article.id))
  expect(node).toEqual(golden.node)
})

test('an article stands in its section, its section in the paper', async () => {
  const [edition] = paper.editions
  if (!edition) throw new Error('no edition')
  for await (const graph of articleGraphs(edition)) {
    expect(graph.map((node) => node['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
  }
})

test('each kind of list says what it is', () => {
  const [edition] = paper.editions
  if (!edition) throw new Error('no edition')
  for (const { graph } of listGraphs(edition)) {
    expect(graph.map((node) => node['@type'])).toEqual([
      'CollectionPage',
      'WebSite',
      'NewsMediaOrganization',
      'BreadcrumbList',
    ])
  }
})

test('a page that is not there says nothing', () => {
  const content: PageContent = { kind: 'notFound', language: 'ar', front: { seconds: [], sections: [], latest: [] } }
  expect(jsonLdFor(content, { language: 'ar', site, base: '/', address: '/404' })).toBe('')
})

test('whatever a headline holds, the script element ends where it should', () => {
  fc.assert(
    fc.property(hostileText, (headline) => {
      const article: Article = {
        id: 'x',
        inLanguage: 'ar',
        headline,
        datePublished: '2026-11-20T10:00:00+03:00',
        body: [],
      }
      const [node] = graphOf(
        { kind: 'article', page: { article, minutes: 0, related: [], translations: [] } },
        'ar',
        '/ar/article/x',
      )
      expect(node).toMatchObject({ headline })
    }),
  )
})
