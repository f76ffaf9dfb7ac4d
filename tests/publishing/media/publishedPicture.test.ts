import { expect, test } from 'vitest'
import { mediaFile, mediaMapping } from '#publishing/media/publishedPicture.ts'

const published = {
  stem: 'ar/media/harbor.1a2b3c4d',
  width: 1600,
  height: 900,
  widths: [320, 1600],
  placeholder: 'data:,',
}
const { image, address, link } = mediaMapping('en', '/paper/', new Map([['ar/media/harbor.jpg', published]]))

test('a local picture gets the address of its published file wherever it is used', () => {
  const url = '/paper/content/ar/media/harbor.1a2b3c4d-1600.jpg'
  const expected = { stem: '/paper/content/ar/media/harbor.1a2b3c4d', widths: [320, 1600], placeholder: 'data:,' }
  expect(image({ url: '../ar/media/harbor.jpg' })).toEqual({ url, width: 1600, height: 900, published: expected })
  expect(address('../ar/media/harbor.jpg')).toBe(url)
})

test('other files and addresses of other sites keep their names', () => {
  expect(address('media/voice.mp3')).toBe('/paper/content/en/media/voice.mp3')
  expect(address('https://media.example/a.jpg')).toBe('https://media.example/a.jpg')
})

test('a percent sign in the name of a file needs no escape, and one that is escaped stays so', () => {
  expect(address('media/50%.mp3')).toBe('/paper/content/en/media/50%25.mp3')
  expect(address('media/50%25.mp3')).toBe('/paper/content/en/media/50%25.mp3')
  expect(mediaFile('media/50%.jpg', 'en')).toBe('en/media/50%.jpg')
})

test('a link to a file of the newsroom gets the address of the published file', () => {
  expect(link('media/report.pdf')).toBe('/paper/content/en/media/report.pdf')
  expect(link('/content/ar/media/2026/50%.pdf?v=2#page=3')).toBe('/paper/content/ar/media/2026/50%25.pdf?v=2#page=3')
  expect(link('../ar/media/harbor.jpg')).toBe('/paper/content/ar/media/harbor.1a2b3c4d-1600.jpg')
})

test.each([
  '#note-1',
  '/en/article/x',
  '/en/section/media/2',
  '/files/report.pdf',
  'media/',
  'www.example.com/media/a.pdf',
  'https://elsewhere.example/content/en/media/report.pdf',
  'mailto:desk@jarida.example',
])('%s is a link to no file of the newsroom, and stays as it is', (href) => {
  expect(link(href)).toBe(href)
})
