import { expect, test } from 'vitest'
import { anyOf, anySpellingOf, type Words } from '#formats/vocabulary/anyOf.ts'

const words = (...all: string[]): Words => ({ ar: all.map((word) => ({ word, source: 'a test' })) })
const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'u')

test('the longest word is tried first, whichever list it stands in', () => {
  const [found] = new RegExp(anyOf([words('وكالة'), words('وكالة الأناضول')]), 'u').exec('وكالة الأناضول') ?? []
  expect(found).toBe('وكالة الأناضول')
})

test('signs of regular expressions in a word stand for themselves', () => {
  expect('A+').toMatch(whole(anyOf([words('A+')])))
  expect('AA').not.toMatch(whole(anyOf([words('A+')])))
})

test.each(['أ.ف.ب.', 'أ.ف.ب', 'أ ف ب', 'أ. ف. ب.', 'أفب'])('«%s» is the abbreviation أ.ف.ب.', (spelling) => {
  expect(spelling).toMatch(whole(anyOf([words('أ.ف.ب.')])))
})

test('a part in brackets may be missing', () => {
  const pattern = whole(anyOf([words('photo(graph)(s) by')]))
  for (const spelling of ['photo by', 'photos by', 'photographs by']) expect(spelling).toMatch(pattern)
  expect('photo(graph) by').not.toMatch(pattern)
})

test('three dots stand for any words, or for what the caller allows there', () => {
  expect('ظهرت المقالة عنوان أولا على موقع').toMatch(whole(anyOf([words('ظهرت المقالة … أولا على …')])))
  expect('نهاية كلام طويل').not.toMatch(whole(anyOf([words('نهاية …')], '.{0,5}')))
})

test.each(['اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضًا', 'اقرا ايضا'])('«%s» is a spelling of اقرأ أيضا', (spelling) => {
  expect(spelling).toMatch(whole(anySpellingOf([words('اقرأ أيضا')])))
})
