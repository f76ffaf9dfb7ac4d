import { expect, test } from 'vitest'
import { collectPictures } from '#article/body/collectPictures.ts'
import type { Block } from '#article/blocks/block.ts'

const body: Block[] = [
  { type: 'image', url: 'b.jpg', lang: 'en' },
  {
    type: 'factBox',
    blocks: [
      { type: 'gallery', images: [{ url: 'c.jpg' }, { url: 'a.jpg', caption: 'again' }], lang: 'fa', dir: 'rtl' },
    ],
  },
  { type: 'quote', blocks: [{ type: 'image', url: 'd.jpg' }] },
]

test('pictures are listed in reading order, the lead picture first, each once', () => {
  const pictures = collectPictures({ image: { url: 'a.jpg', caption: 'lead' }, body })
  expect(pictures.map(({ url }) => url)).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'])
})

test('of a picture that is used twice the first use is listed', () => {
  expect(collectPictures({ image: { url: 'a.jpg', caption: 'lead' }, body })[0]).toEqual({
    url: 'a.jpg',
    caption: 'lead',
  })
})

test('a picture has the language of its block', () => {
  expect(collectPictures({ body }).map(({ lang, dir }) => [lang, dir])).toEqual([
    ['en', undefined],
    ['fa', 'rtl'],
    ['fa', 'rtl'],
    [undefined, undefined],
  ])
})
