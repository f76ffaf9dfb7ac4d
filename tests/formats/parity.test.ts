// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { adapters } from '#formats/adapters.ts'
import { readSavedHtml } from '#formats/savedPage/readSavedHtml.ts'
import type { Article } from '#article/article.ts'
import rest from './parity/story.rest.json?raw'
import rss from './parity/story.rss.xml?raw'
import atom from './parity/story.atom.xml?raw'
import feed from './parity/story.feed.json?raw'
import wxr from './parity/story.wxr.xml?raw'
import page from './parity/story.html?raw'
import blocks from './parity/story.blocks.json'

const imports: Record<string, () => Article | undefined> = {
  'WordPress REST': () => adapters.wordpressRest(rest).articles[0],
  'a WordPress export': () => adapters.wxr(wxr).articles[0],
  RSS: () => adapters.rss(rss).articles[0],
  Atom: () => adapters.atom(atom).articles[0],
  'JSON Feed': () => adapters.jsonFeed(feed).articles[0],
  'a saved page': () => readSavedHtml(new DOMParser().parseFromString(page, 'text/html')).articles[0],
}

test.each(Object.keys(imports))('one article imported as %s gives the same blocks and facts', (format) => {
  const article = imports[format]?.()
  expect(article?.body).toEqual(blocks)
  expect(article).toMatchObject({
    id: 'port-reopens',
    inLanguage: 'ar',
    headline: 'إعادة فتح الميناء “الشمالي”',
    url: 'https://example.org/2026/11/port-reopens/',
    author: [{ name: 'سارة حداد' }],
  })
  expect(Date.parse(article?.datePublished ?? '')).toBe(Date.parse('2026-11-20T12:20:00Z'))
})
