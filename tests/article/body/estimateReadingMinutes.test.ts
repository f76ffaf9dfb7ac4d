import { describe, expect, test } from 'vitest'
import { estimateMinutes, parseMinutes, estimateReadingMinutes } from '#article/body/estimateReadingMinutes.ts'
import { countWords } from '#article/body/countWords.ts'

describe('minutes for a number of Arabic words', () => {
  test.each([
    [0, 0],
    [1, 1],
    [138, 1],
    [139, 2],
    [552, 4],
    [553, 5],
    [624, 5],
    [690, 5],
    [691, 6],
  ])('%i words take %i', (words, minutes) => {
    expect(estimateMinutes(words, 'ar')).toBe(minutes)
  })
})

test.each([
  ['he', 187],
  ['en-GB', 228],
  ['fr', 195],
  ['tr', 166],
  ['fa', 160],
  ['ur', 180],
])('a minute of %s is %i words', (language, rate) => {
  expect([estimateMinutes(rate, language), estimateMinutes(rate + 1, language)]).toEqual([1, 2])
})

test('the time that the publisher states is preferred to the count of words', () => {
  const body = [{ type: 'paragraph' as const, text: 'كلمة '.repeat(1000) }]
  expect(estimateReadingMinutes({ body, inLanguage: 'ar', timeRequired: 'PT5M' })).toBe(5)
  expect(estimateReadingMinutes({ body, inLanguage: 'ar' })).toBe(8)
})

test.each([
  ['PT5M', 5],
  ['PT1H2M', 62],
  ['PT90S', 2],
  ['P1D', 1440],
])('%s is %i minutes', (duration, minutes) => {
  expect(parseMinutes(duration)).toBe(minutes)
})

test('tokens with a letter or digit count as words, except in captions, links, embeds and notes', () => {
  const words = countWords([
    { type: 'paragraph', text: 'كِتَابٌ جَدِيد' },
    { type: 'paragraph', text: 'می\u200Cخواهم كتـــاب - « » S-400' },
    { type: 'list', items: ['one two', [{ type: 'paragraph', text: 'three' }]] },
    { type: 'code', text: 'let x' },
    { type: 'image', url: 'x.jpg', caption: 'not counted at all' },
    { type: 'links', links: [{ headline: 'not counted', id: 'x' }] },
    { type: 'footnotes', notes: [{ id: 'n', text: 'not counted' }] },
  ])
  expect(words).toBe(2 + 3 + 3 + 2)
})
