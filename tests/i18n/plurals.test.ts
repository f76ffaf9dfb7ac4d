import { describe, expect, test } from 'vitest'
import { isLanguage } from '#i18n/locales.ts'
import { i18nOf, loadI18n } from '#i18n/paperI18n.ts'
import { site } from '#sample/site.ts'
import golden from './plurals.golden.json' with { type: 'json' }

const { counts, texts } = golden

test('the golden file has every language of the sample paper', () => {
  expect(Object.keys(texts).toSorted()).toEqual(site.languages.toSorted())
})

describe.each(Object.entries(texts))('in %s,', (language, keys) => {
  test.each(Object.entries(keys))('%s has the right form for each number', async (key, expected) => {
    if (!isLanguage(language)) throw new Error(`${language} is no language of the paper`)
    await loadI18n(language)
    expect(counts.map((count) => i18nOf(language).t(key, { count }))).toEqual(expected)
  })
})
