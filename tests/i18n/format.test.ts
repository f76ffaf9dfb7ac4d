import { expect, test } from 'vitest'
import { formatNumber } from '#i18n/format.ts'
import { isLanguage, locales, localeOf } from '#i18n/locales.ts'

const numbers = [...Array.from({ length: 1200 }, (_, number) => number), 12_345, 1_234_567, -5, 2.5]

test.each(Object.keys(locales).filter(isLanguage))(
  'numbers in %s are those of Intl, the short way to small ones too',
  (language) => {
    const intl = new Intl.NumberFormat(localeOf(language).intl)
    expect(numbers.filter((number) => formatNumber(language, number) !== intl.format(number))).toEqual([])
  },
)
