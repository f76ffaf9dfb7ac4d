import { expect, test } from 'vitest'
import { sectionAddress } from '#edition/addresses/addresses.ts'
import { articleAlternates, frontAlternates, listAlternates } from '#edition/addresses/alternates.ts'

test('fronts send readers of other languages to the page that chooses a language', () => {
  expect(frontAlternates(['ar', 'en'])).toEqual([
    { hreflang: 'ar', address: '/ar/' },
    { hreflang: 'en', address: '/en/' },
    { hreflang: 'x-default', address: '/' },
  ])
})

test('lists send readers of other languages to the main language', () => {
  expect(listAlternates(['ar', 'en'], (language) => sectionAddress(language, 'sport')).at(-1)).toEqual({
    hreflang: 'x-default',
    address: '/ar/section/sport',
  })
})

test('a story sends readers of other languages to the first language of the paper that has it', () => {
  const named = articleAlternates(
    { inLanguage: 'fr', id: 'port' },
    [{ inLanguage: 'en', id: 'harbour' }],
    ['ar', 'en', 'fr'],
  )
  expect(named.at(-1)).toEqual({ hreflang: 'x-default', address: '/en/article/harbour' })
})

test('a page in one language has no alternates', () => {
  expect([frontAlternates(['ar']), articleAlternates({ inLanguage: 'ar', id: 'x' }, [], ['ar', 'en'])]).toEqual([
    [],
    [],
  ])
})
