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
import { createArticleContext } from '#edition/createArticleContext.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createListing, paginateList, createStoryLists, type ListKind } from '#edition/createStoryLists.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { readNewsroomFiles } from '#publishing/articles/readNewsroomFiles.ts'
import type { SiteEdition, SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { site } from '#sample/site.ts'
import { BASE, graphOf } from '../support/jsonLdGraph.ts'
import { samplePaper } from '../support/samplePaper.ts'
import { findSchemaOrgFaults } from '../support/findSchemaOrgFaults.ts'

let paper: SiteFilesOptions

beforeAll(async () => {
  await Promise.all(site.languages.filter(isLanguage).map(loadI18n))
  paper = await samplePaper(BASE)
})

const ADDRESSES: Record<ListKind, (language: string, key: string) => string> = {
  latest: (language) => latestAddress(language, FIRST_PAGE),
  sections: (language, key) => sectionAddress(language, key),
  tags: (language, key) => tagAddress(language, key),
  authors: (language, key) => authorAddress(language, key),
}

function* listGraphs({ language, edition }: SiteEdition) {
  for (const list of createStoryLists(edition)) {
    const [first] = paginateList(list)
    if (first) {
      yield {
        kind: list.kind,
        graph: graphOf(
          { kind: 'list', listing: createListing(list, first) },
          language,
          ADDRESSES[list.kind](language, list.key),
        ),
      }
    }
  }
}

async function* articleGraphs({ language, edition }: SiteEdition) {
  const translations = createTranslationFinder(new Map(paper.editions.map((each) => [each.language, each.edition])))
  const { articles } = await readNewsroomFiles(paper.contentFolder, language)
  for (const [id, entry] of edition.entries) {
    const article = articles.get(id)
    if (article) {
      yield graphOf(
        { kind: 'article', page: { article, ...createArticleContext(edition, entry, translations(language, id)) } },
        language,
        articleAddress(language, id),
      )
    }
  }
}

test('the structured data of the sample paper is valid against the vocabulary of schema.org', async () => {
  const graphs: unknown[] = []
  for (const edition of paper.editions) {
    graphs.push(
      graphOf(
        { kind: 'front', front: createFrontPage(edition.edition) },
        edition.language,
        frontAddress(edition.language),
      ),
    )
    for (const { graph } of listGraphs(edition)) graphs.push(graph)
    for await (const graph of articleGraphs(edition)) graphs.push(graph)
  }
  expect(graphs.length).toBeGreaterThan(150)
  expect([...new Set(graphs.flatMap((graph) => findSchemaOrgFaults(graph)))]).toEqual([])
})

test('an article has a path through its section to the front', async () => {
  const [edition] = paper.editions
  if (!edition) throw new Error('no edition')
  for await (const graph of articleGraphs(edition)) {
    expect(graph.map((node) => node['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
  }
})

test('every kind of list is described as a collection', () => {
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
