import { expect, test } from 'vitest'
import { openGraphLocale } from '#views/paper/openGraphLocale.ts'

test.each([
  ['ar', 'ar_AR'],
  ['ar-EG', 'ar_EG'],
  ['fa', 'fa_IR'],
  ['ur', 'ur_PK'],
  ['he', 'he_IL'],
  ['fr', 'fr_FR'],
  ['tr', 'tr_TR'],
  ['en-GB', 'en_GB'],
])('the Open Graph locale of %s is %s', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale)
})
