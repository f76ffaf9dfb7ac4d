import { expect, test } from 'vitest'
import { trial } from '../reliability/trial.ts'
import { findArticleFaults, findGiantFaults } from './support/findArticleFaults.ts'
import { giantJson, giantMarkup } from './support/giants.ts'
import { readHostile } from './support/readHostile.ts'
import { readHostilePage } from './support/readHostilePage.ts'
import { storyFormats } from './support/storyFormats.ts'

// Every giant goes through every format in tests/hard/hostile/giants.test.ts.
const MARKUP = ['nested elements', 'nested lists', 'nested links']
const JSON_GIANTS = Object.keys(giantJson).filter((name) => name.startsWith('nested') || name.startsWith('a headline'))

test.each(MARKUP)('a story with %s becomes an article', (name) =>
  trial({ table: 'hostile', row: 'giants' }, () => {
    const html = giantMarkup[name]?.() ?? ''
    const text = storyFormats['feed.json']?.({ name: 'giant', html, text: 'x', address: '/a.jpg', key: 'more' }) ?? ''
    const { articles } = readHostile(text)
    expect(articles).toMatchObject([{ headline: 'خبر giant x' }])
    expect(articles.flatMap(findArticleFaults)).toEqual([])
  }),
)

test('a saved page of nested noscripts becomes an article', () =>
  trial({ table: 'hostile', row: 'giants' }, async () => {
    const html = giantMarkup['nested noscripts']?.() ?? ''
    const story = { name: 'giant', html, text: 'x', address: 'https://source.example/a.jpg', key: 'more' }
    const articles = await readHostilePage(storyFormats['page.html']?.(story) ?? '')
    expect(articles.flatMap(findArticleFaults)).toEqual([])
  }))

test.each(JSON_GIANTS)('our own JSON with %s is refused with file, path and expectation, or an article', (name) =>
  trial({ table: 'hostile', row: 'giants' }, () => {
    expect(findGiantFaults(JSON.parse(giantJson[name]?.() ?? ''))).toEqual([])
  }),
)
