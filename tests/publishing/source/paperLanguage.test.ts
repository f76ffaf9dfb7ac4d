import { expect, test } from 'vitest'
import { paperLanguage } from '#publishing/source/paperLanguage.ts'

test.each([
  ['fa_IR', 'fa'],
  ['ar-EG', 'ar'],
  ['ary', 'ar'],
  ['haz', 'fa'],
  ['ps', 'ar'],
  ['de_DE_formal', 'en'],
  [undefined, 'ar'],
])('the interface for a source in %s is in %s', (tag, language) => {
  expect(paperLanguage(tag)).toBe(language)
})
