import { expect, test } from 'vitest'
import { openGraphImage } from '#views/paper/openGraphImage.ts'

const place = { origin: 'https://paper.example', base: '/paper/' }

const published = (widths: number[]) => ({ stem: '/paper/content/ar/media/a.12345678', widths, placeholder: '' })

test('the shared file is the smallest published one that fills a large card', () => {
  const image = {
    url: '/paper/content/ar/media/a.12345678-1600.jpg',
    width: 1600,
    height: 900,
    alternateText: 'ميناء',
    published: published([320, 640, 960, 1280, 1600]),
  }
  expect(openGraphImage(image, place)).toEqual({
    url: 'https://paper.example/paper/content/ar/media/a.12345678-1280.jpg',
    width: 1280,
    height: 720,
    alt: 'ميناء',
  })
})

test('a small picture is shared in its largest published size', () => {
  const image = { url: '/x.jpg', width: 700, height: 350, published: published([320, 640, 700]) }
  expect(openGraphImage(image, place)).toMatchObject({
    url: 'https://paper.example/paper/content/ar/media/a.12345678-700.jpg',
    width: 700,
    height: 350,
  })
})

test('a picture of another site keeps its address', () => {
  expect(openGraphImage({ url: 'https://media.example/a.jpg' }, place)).toMatchObject({
    url: 'https://media.example/a.jpg',
  })
})

test('a page without a picture is shared with the paper’s icon', () => {
  expect(openGraphImage(undefined, place).url).toBe('https://paper.example/paper/icons/icon-512.png')
})
