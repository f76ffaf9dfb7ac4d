import { expect, test } from 'vitest'
import { formatNumber } from '#i18n/formatNumber.ts'
import { localeOf } from '#i18n/locales.ts'
import { listLanguages } from '#languages/collected/locales.ts'

const numbers = [...Array.from({ length: 1200 }, (_, number) => number), 12_345, 1_234_567, -5, 2.5]

test.each(listLanguages())('numbers in %s are formatted as Intl formats them, small ones included', (language) => {
  const intl = new Intl.NumberFormat(localeOf(language).intl)
  expect(numbers.filter((number) => formatNumber(language, number) !== intl.format(number))).toEqual([])
})
