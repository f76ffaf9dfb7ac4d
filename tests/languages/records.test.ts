import { expect, test } from 'vitest'
import * as nodeLocales from '#languageFolder/locales.ts'
import * as nodeRecognitions from '#languageFolder/recognitions.ts'
import * as nodeSearchFoldings from '#languageFolder/searchFoldings.ts'
import * as nodeTypographies from '#languageFolder/typographies.ts'
import { findLocale, listLanguages } from '#languages/collected/locales.ts'
import { listRecognitions } from '#languages/collected/recognitions.ts'
import { findSearchFolding } from '#languages/collected/searchFoldings.ts'
import { findTypography, listTypographies } from '#languages/collected/typographies.ts'
import { checkLanguages } from '#publishing/source/checkLanguages.ts'

test('plain Node reads the same records as Vite', () => {
  expect(nodeLocales.listLanguages()).toEqual(listLanguages())
  expect(nodeRecognitions.listRecognitions()).toEqual(listRecognitions())
  expect(nodeTypographies.listTypographies()).toEqual(listTypographies())
  for (const tag of listLanguages()) {
    expect(nodeLocales.findLocale(tag)).toEqual(findLocale(tag))
    expect(nodeSearchFoldings.findSearchFolding(tag)).toEqual(findSearchFolding(tag))
    expect(nodeTypographies.findTypography(tag)).toEqual(findTypography(tag))
  }
})

test.each(listLanguages())('the record of %s names its calendar, its numbering system and all its digits', (tag) => {
  const { intl, digits = '0123456789' } = findLocale(tag) ?? { intl: '' }
  expect(intl).toMatch(/-u-ca-[a-z]+-nu-[a-z]+$/u)
  expect(new Intl.NumberFormat(intl, { useGrouping: false }).format(1_023_456_789)).toBe(
    `${digits[1]}${digits[0]}${digits.slice(2)}`,
  )
})

test.each(listRecognitions())('the record of %s has the names of twelve months and a script', (_tag, recognition) => {
  expect(recognition.dates.months).toHaveLength(12)
  expect([undefined, 12]).toContain(recognition.dates.otherCalendar?.months.length)
  expect(() => new RegExp(String.raw`\p{Script=${recognition.script}}`, 'u')).not.toThrow()
})

test('no two languages share a name', () => {
  const names = listRecognitions().flatMap(([, { otherNames }]) => otherNames)
  expect(names).toHaveLength(new Set(names).size)
})

test('a paper in a language without files is refused with the names of the files', () => {
  expect(() => checkLanguages(['ar', 'tlh'])).toThrow(
    "The paper's languages (site.ts) need src/languages/records/tlh.ts and src/i18n/catalogues/tlh.json. " +
      `There are: ${listLanguages().join(', ')}.`,
  )
  expect(() => checkLanguages(['ar', 'tr'])).not.toThrow()
})
