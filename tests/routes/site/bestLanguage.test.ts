import { expect, test } from 'vitest'
import { bestLanguage } from '#routes/site/bestLanguage.ts'

const cases: [preferred: string[], language: string, rule: string][] = [
  [['fr-CA', 'en'], 'fr', 'the region is ignored'],
  [['UR-pk'], 'ur', 'upper and lower case are equal'],
  [['zh-Hant-TW', 'fa-AF', 'en'], 'fa', 'languages that the paper lacks are skipped'],
  [['ar-EG', 'en-US'], 'ar', 'the first preference wins'],
  [['de', 'ja'], 'ar', 'without a match it is the paper’s first language'],
  [[], 'ar', 'without preferences it is the paper’s first language'],
  [['', '-', 'toString', '__proto__'], 'ar', 'invalid tags are skipped'],
  [['arz'], 'ar', 'the whole language subtag must match, not its first letters'],
]

for (const [preferred, language, rule] of cases) {
  test(`a reader who prefers ${preferred.join(', ') || 'nothing'} gets ${language}: ${rule}`, () => {
    expect(bestLanguage(preferred)).toBe(language)
  })
}
