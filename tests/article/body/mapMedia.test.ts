import { expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { mapMedia } from '#article/body/mapMedia.ts'
import { everyBlock } from '../support/everyBlock.ts'

const article: Article = {
  id: 'x',
  inLanguage: 'ar',
  headline: 'x',
  datePublished: '2026-11-20T10:00:00Z',
  image: { url: 'm/lead' },
  body: everyBlock,
}

test('every picture and media address of an article is mapped, and links are not', () => {
  const address = (url: string) => url.replace(/^m\//u, 'mapped/')
  const mapped = mapMedia(article, { address, image: (image) => ({ ...image, url: address(image.url) }) })
  expect(JSON.stringify(mapped)).toBe(JSON.stringify(article).replaceAll('"m/', '"mapped/'))
})
