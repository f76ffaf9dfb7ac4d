import { expect, test } from 'vitest'
import { bestLanguage, languageOf } from '#routes/languageOf.ts'

const readers: [wanted: string[], language: string, why: string][] = [
  [['fr-CA', 'en'], 'fr', 'a country does not matter'],
  [['UR-pk'], 'ur', 'nor does the case of letters'],
  [['zh-Hant-TW', 'fa-AF', 'en'], 'fa', 'what the paper has not got is passed over'],
  [['ar-EG', 'en-US'], 'ar', 'the first wish counts'],
  [['de', 'ja'], 'ar', 'the paper has a language of its own for everybody else'],
  [[], 'ar', 'who asks for nothing gets it too'],
  [['', '-', 'toString', '__proto__'], 'ar', 'what is no language is nothing'],
  [['arz'], 'ar', 'a language is its whole tag, not how it begins'],
]

for (const [wanted, language, why] of readers) {
  test(`a reader who asks for ${wanted.join(', ') || 'nothing'} gets ${language}: ${why}`, () => {
    expect(bestLanguage(wanted)).toBe(language)
  })
}

test('an address names a language of the paper or is not found', () => {
  expect(languageOf('he')).toBe('he')
  for (const tag of [undefined, '', 'de', 'AR', 'ar-EG', 'constructor']) {
    let thrown: unknown
    try {
      languageOf(tag)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Response)
    expect(thrown).toMatchObject({ status: 404 })
  }
})
