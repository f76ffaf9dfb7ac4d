import { expect, test } from 'vitest'
import fc from 'fast-check'
import { splitCaption } from '#article/text/splitCaption.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import cases from './caption-goldens.json' with { type: 'json' }

test.each(cases)('$name', ({ caption, creditText, alternateText, expected }) => {
  expect(splitCaption({ caption, creditText, alternateText })).toEqual(expected)
})

test('a caption made of spans loses its credit and keeps its marks', () => {
  const caption = ['الميناء ', { text: 'فجرًا', strong: true }, ' - ', { text: 'REUTERS', emphasis: true }]
  expect(splitCaption({ caption, creditText: 'REUTERS' })).toEqual({
    caption: ['الميناء ', { text: 'فجرًا', strong: true }],
    credit: 'REUTERS',
    alternateText: '',
  })
})

const words = fc.stringMatching(/^[a-zء-غف-ي]{1,8}( [a-zء-غف-ي]{1,8}){0,5}$/u)
const signs = [' – ', ' — ', ' | ', ' / ', ' © ', ' (', ' [', ' (c) ', ': ', '. ']
const separators = fc.constantFrom(...signs, ' via ', ' - via ', ' - تصوير: ', ' - Photo: ')

test('a credit at the end of a caption is shown once whatever separates them, and nothing else is lost', () => {
  fc.assert(
    fc.property(words, separators, words, (text, separator, creditText) => {
      const parts = splitCaption({
        caption: `${text}${separator}${creditText}${separator === ' (' ? ')' : ''}`,
        creditText,
      })
      const shown = `${parts.caption === undefined ? '' : toPlainText(parts.caption)} ${parts.credit ?? ''}`
      expect(shown.replaceAll('.', '').trim()).toBe(`${text} ${creditText}`)
    }),
  )
})

test('a caption is cut only at its end, and only when its credit is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (caption, creditText) => {
      const parts = splitCaption({ caption, creditText })
      const shown = parts.caption === undefined ? '' : toPlainText(parts.caption)
      expect(caption.startsWith(shown)).toBe(true)
      expect(shown.trim() === caption.trim() || parts.credit === creditText.trim()).toBe(true)
    }),
  )
})

test('runs that are not cut stay the same objects', () => {
  const reference = { text: '1', sup: true, href: '#note-1' }
  const { caption } = splitCaption({ caption: ['الميناء', reference, ' - AFP'], creditText: 'AFP' })
  expect(caption?.[1]).toBe(reference)
})

test('a caption of 100,000 dashes is searched in linear time', () => {
  expect(splitCaption({ caption: `a${'-'.repeat(100_000)}b Reuters`, creditText: 'Reuters' }).alternateText).toBe('')
  expect(splitCaption({ caption: `a${'- '.repeat(50_000)}b Reuters`, creditText: 'Reuters' }).alternateText).toBe('')
})
