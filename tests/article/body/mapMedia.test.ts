import { expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { mapMedia } from '#article/body/mapMedia.ts'
import { mapTexts } from '#article/body/mapTexts.ts'
import { everyBlock } from '../support/everyBlock.ts'

const article: Article = {
  id: 'x',
  inLanguage: 'ar',
  headline: 'x',
  datePublished: '2026-11-20T10:00:00Z',
  image: { url: 'm/lead' },
  body: everyBlock,
}

const address = (url: string) => url.replace(/^m\//u, 'mapped/')
const mapping = {
  address,
  image: <Picture extends { url: string }>(image: Picture) => ({ ...image, url: address(image.url) }),
  link: (href: string) => href.replace(/^l\//u, 'linked/'),
}

test('every picture and media address of an article is mapped, and the links of embeds and lists are not', () => {
  expect(JSON.stringify(mapMedia(article, mapping))).toBe(JSON.stringify(article).replaceAll('"m/', '"mapped/'))
})

test('every link is mapped: in each text that may have marks, in captions, corrections and around pictures', () => {
  const text = ['see ', { text: 'the report', href: 'l/report.pdf', strong: true }]
  const linked: Article = {
    ...article,
    correction: [{ datePublished: article.datePublished, text }],
    image: { url: 'x', caption: text },
    body: [...mapTexts(everyBlock, () => text), { type: 'image', url: 'x', href: 'l/report.pdf' }],
  }
  const before = JSON.stringify(linked).replaceAll('"m/', '"mapped/')
  expect(JSON.stringify(mapMedia(linked, mapping))).toBe(before.replaceAll('"l/', '"linked/'))
})
