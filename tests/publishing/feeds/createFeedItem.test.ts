import { expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { createFeedItem } from '#publishing/feeds/createFeedItem.ts'

const story: Article = { id: 'x', inLanguage: 'en', headline: 'x', datePublished: '2026-11-20T10:00:00Z', body: [] }

test.each([
  ['media/report.pdf', '/content/en/media/report.pdf'],
  ['/content/ar/media/r.pdf#page=3', '/content/ar/media/r.pdf#page=3'],
  ['/en/article/y', '/en/article/y'],
  ['#note-1', '/en/article/x#note-1'],
])('a link to %s has its whole address in feeds, with the base path once', (href, address) => {
  for (const base of ['/', '/paper/']) {
    const item = createFeedItem(
      { ...story, body: [{ type: 'paragraph', text: [{ text: 'link', href }] }] },
      {
        place: { origin: 'https://jarida.example', base },
        pictures: new Map(),
        language: 'en',
        sectionName: (id) => id,
        corrected: (at) => at,
      },
    )
    expect(item.html).toContain(`<a href="https://jarida.example${base.slice(0, -1)}${address}">`)
  }
})
