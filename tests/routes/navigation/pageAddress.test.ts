import { afterEach, expect, test, vi } from 'vitest'
import { pageAddress } from '#routes/navigation/pageAddress.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  history.replaceState(null, '', '/')
})

/** The page address of a link on a page of the paper. */
function addressOf(href: string, attributes: Record<string, string> = {}): string | undefined {
  history.replaceState(null, '', `${import.meta.env.BASE_URL}ar/article/here?page=1`)
  const link = document.createElement('a')
  link.href = href
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value)
  return pageAddress(link)
}

test('the app opens other pages of the paper, other queries and the current page again', () => {
  expect(addressOf('/ar/')).toBe('/ar/')
  expect(addressOf('/en/article/x?from=front#note-1')).toBe('/en/article/x?from=front#note-1')
  expect(addressOf('/ar/article/here?page=2#top')).toBe('/ar/article/here?page=2#top')
  expect(addressOf('/ar/article/here?page=1')).toBe('/ar/article/here?page=1')
  expect(addressOf('there')).toBe('/ar/article/there')
  expect(addressOf('/ar/tag/المياه')).toBe('/ar/tag/%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87')
  expect(addressOf('/ar/x', { target: '_self' })).toBe('/ar/x')
})

test('the app opens a page at its one address, however a link writes it', () => {
  expect(addressOf('/AR')).toBe('/ar/')
  expect(addressOf('/ar/article/x/?from=front#note-1')).toBe('/ar/article/x?from=front#note-1')
  expect(addressOf('/ar//article/x.')).toBe('/ar/article/x')
  expect(addressOf(`${location.origin}//ar/`)).toBe('/ar/')
  expect(addressOf('/ar/article/100%')).toBe('/ar/article/100%')
})

test('the browser handles files and other sites', () => {
  const others = [
    'https://elsewhere.example/ar/',
    'mailto:desk@jarida.example',
    'tel:+123',
    '/ar/feed.xml',
    '/content/ar/media/port.jpg',
    '//elsewhere.example/',
    '/about/',
    '/de/article/x',
    'blob:x',
  ]
  for (const href of others) expect({ href, address: addressOf(href) }).toEqual({ href, address: undefined })
})

test('the browser handles fragments of the current page', () => {
  expect(addressOf('#note-1')).toBeUndefined()
  expect(addressOf('/ar/article/here?page=1#note-1')).toBeUndefined()
})

test('the browser handles links with a target or download attribute', () => {
  expect(addressOf('/ar/x', { target: '_blank' })).toBeUndefined()
  expect(addressOf('/ar/x', { download: '' })).toBeUndefined()
})

test('addresses are relative to the base path, and other paths of the host are not the paper', () => {
  vi.stubEnv('BASE_URL', '/paper/')
  expect(addressOf('/paper/ar/section/sport')).toBe('/ar/section/sport')
  expect(addressOf('/ar/section/sport')).toBeUndefined()
  expect(addressOf('/papers/ar/')).toBeUndefined()
})
