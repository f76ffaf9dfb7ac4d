import { expect, test } from 'vitest'
import { openGraphLocale } from '#views/paper/openGraphLocale.ts'
import { openGraphImage } from '#views/paper/openGraphImage.ts'

const place = { origin: 'https://paper.example', base: '/paper/' }

const published = (widths: number[]) => ({ stem: '/paper/content/ar/media/a.12345678', widths, placeholder: '' })

test('of the widths the build made, others get the first that fills a large card', () => {
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

test('a small picture is shared as large as it is', () => {
  const image = { url: '/x.jpg', width: 700, height: 350, published: published([320, 640, 700]) }
  expect(openGraphImage(image, place)).toMatchObject({
    url: 'https://paper.example/paper/content/ar/media/a.12345678-700.jpg',
    width: 700,
    height: 350,
  })
})

test('a picture from elsewhere stays as it is', () => {
  expect(openGraphImage({ url: 'https://media.example/a.jpg' }, place)).toMatchObject({
    url: 'https://media.example/a.jpg',
  })
})

test('without a picture the paper’s icon stands in', () => {
  expect(openGraphImage(undefined, place).url).toBe('https://paper.example/paper/icons/icon-512.png')
})

test.each([
  ['ar', 'ar_AR'],
  ['ar-EG', 'ar_EG'],
  ['fa', 'fa_IR'],
  ['ur', 'ur_PK'],
  ['he', 'he_IL'],
  ['fr', 'fr_FR'],
  ['tr', 'tr_TR'],
  ['en-GB', 'en_GB'],
])('Open Graph writes %s as %s', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale)
})
