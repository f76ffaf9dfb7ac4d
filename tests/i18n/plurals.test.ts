import { describe, expect, test } from 'vitest'
import { locales, isLanguage } from '#i18n/locales.ts'
import { i18nOf, loadI18n } from '#i18n/paperI18n.ts'
import golden from './plurals.golden.json' with { type: 'json' }

const { counts, texts } = golden

test('the golden holds every language', () => {
  expect(Object.keys(texts).toSorted()).toEqual(Object.keys(locales).toSorted())
})

describe.each(Object.entries(texts))('counted in %s,', (language, keys) => {
  test.each(Object.entries(keys))('%s says each number as its grammar wants', async (key, expected) => {
    if (!isLanguage(language)) throw new Error(`${language} is no language of the paper`)
    await loadI18n(language)
    expect(counts.map((count) => i18nOf(language).t(key, { count }))).toEqual(expected)
  })
})
