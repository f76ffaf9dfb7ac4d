import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import { id } from '#article/schema/primitives.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createListing, createStoryLists, paginateList } from '#edition/createStoryLists.ts'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { createRenderer } from '#publishing/prerender/createRenderer.tsx'
import { renderDocument } from '#publishing/prerender/renderDocument.ts'
import { everyBlock } from '../../article/support/everyBlock.ts'
import { trial } from '../../reliability/trial.ts'
import { parseHtml } from '../support/parseHtml.ts'
import { samplePaper } from '../support/samplePaper.ts'

const CHOSEN_ID = 'chosen'
const NOTE: Block[] = [{ type: 'paragraph', text: [{ text: '1', href: '#n' }] }]

/** The ids that the article below gives to its blocks, notes and headings. */
const GIVEN = new Set([CHOSEN_ID, 'n', 'h-b'])

const css = { rules: '', fonts: '@font-face{}' }

const shell = {
  head: '',
  script: '/a.js',
  modulePreloads: { all: [], byLanguage: {} },
  stylesheet: '/a.css',
  deferredStylesheet: '/b.css',
}

test('no block can take an id of the page: fonts, root and starter are free for articles', () =>
  trial({ table: 'newsroom', row: 'a block with an id of our own markup' }, async () => {
    const render = await createRenderer('/', ['ar'])
    const found = idsIn(readFileSync('index.html', 'utf8'))
    for (const [address, content] of await createPages()) {
      const page = await render(address, content)
      found.push(...idsIn(renderDocument({ policy: '', shell, language: 'ar', page, head: '', css, preloads: [] })))
    }
    const own = [...new Set(found)].filter((each) => !GIVEN.has(each))
    expect(own.filter((each) => v.safeParse(id, each).success)).toEqual([])
    expect(own).toEqual(expect.arrayContaining(['_root', '_starter', '_fonts', '_content', '_sections', '_related']))
    return own.length
  }))

const idsIn = (html: string): string[] =>
  parseHtml(html).elements.flatMap(({ attributes }) => attributes.get('id') ?? [])

/** A page of each kind. */
async function createPages(): Promise<[string, PageContent][]> {
  const { editions } = await samplePaper()
  const edition = editions[0]?.edition
  const list = edition && createStoryLists(edition)[0]
  const slice = list && paginateList(list)[0]
  const story = edition?.all[0]?.story
  if (!slice || !story) throw new Error('the sample has no stories')
  const front = createFrontPage(edition)
  const page = { article: createArticle(), minutes: 1, related: [story], translations: [] }
  return [
    ['/ar/', { kind: 'front', front }],
    ['/ar/latest', { kind: 'list', listing: createListing(list, slice) }],
    ['/404', { kind: 'notFound', language: 'ar', front }],
    ['/ar/article/x', { kind: 'article', page }],
  ]
}

const createArticle = (): Article => ({
  id: 'x',
  inLanguage: 'ar',
  headline: 'خبر',
  datePublished: '2026-11-20T10:00:00+03:00',
  body: [...NOTE, ...everyBlock, ...everyBlock.map((block) => ({ ...block, id: CHOSEN_ID }))],
})
