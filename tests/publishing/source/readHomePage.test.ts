import { expect, test } from 'vitest'
import { readHomePage } from '#publishing/source/readHomePage.ts'

test('the language, the API and the feeds are read from tags in any spelling', () => {
  const text = [
    `<HTML lang='fa-IR'><LINK href=/wp-json/ rel="https://api.w.org/">`,
    `<link type="application/feed+json" rel='alternate' href="/f.json?a=1&amp;b=2">`,
  ].join('')
  expect(readHomePage({ status: 200, text, url: 'https://news.example/', header: () => null })).toMatchObject({
    language: 'fa-IR',
    api: ['https://news.example/wp-json/'],
    jsonFeeds: ['https://news.example/f.json?a=1&b=2'],
  })
})
