import { expect, test } from 'vitest'
import fc from 'fast-check'
import { captionParts } from '#content/captionParts.ts'
import { plainText } from '#content/plainText.ts'
import cases from './caption-goldens.json' with { type: 'json' }

test.each(cases)('$name', ({ caption, creditText, alternateText, expected }) => {
  expect(captionParts({ caption, creditText, alternateText })).toEqual(expected)
})

test('a caption made of spans loses its credit and keeps its marks', () => {
  const caption = ['الميناء ', { text: 'فجرًا', strong: true }, ' - ', { text: 'REUTERS', emphasis: true }]
  expect(captionParts({ caption, creditText: 'REUTERS' })).toEqual({
    caption: ['الميناء ', { text: 'فجرًا', strong: true }],
    credit: 'REUTERS',
    alternateText: '',
  })
})

const words = fc.stringMatching(/^[a-zء-غف-ي]{1,8}( [a-zء-غف-ي]{1,8}){0,5}$/u)
const separators = fc.constantFrom(' - via ', ' – ', ' — ', ' | ', ' / ', ' © ', ' (', ' [', ' via ', ' - تصوير: ', ' - Photo: ', ' (c) ', ': ', '. ')

test('whatever parts them, a credit at the end of its caption is shown once and nothing else is lost', () => {
  fc.assert(
    fc.property(words, separators, words, (text, separator, creditText) => {
      const parts = captionParts({ caption: `${text}${separator}${creditText}${separator === ' (' ? ')' : ''}`, creditText })
      const shown = `${parts.caption === undefined ? '' : plainText(parts.caption)} ${parts.credit ?? ''}`
      expect(shown.replaceAll('.', '').trim()).toBe(`${text} ${creditText}`)
    }),
  )
})

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

test('nothing of a caption is lost, whatever it and its credit hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (caption, creditText) => {
      const parts = captionParts({ caption, creditText })
      const shown = `${parts.caption === undefined ? '' : plainText(parts.caption)}${parts.credit ?? ''}`
      expect(letters(shown)).toContain(letters(caption).slice(0, letters(plainText(parts.caption ?? '')).length))
      expect(letters(shown).length).toBeGreaterThanOrEqual(Math.max(letters(creditText).length, letters(plainText(parts.caption ?? '')).length))
    }),
  )
})
