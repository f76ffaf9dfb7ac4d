import { expect, test } from 'vitest'
import { loadStatement } from '#i18n/loadStatement.ts'
import { listLanguages } from '#languages/collected/locales.ts'

test.each(listLanguages())(
  'the statement in %s says as much as the English one and has its values',
  async (language) => {
    const [english, own] = await Promise.all([loadStatement('en'), loadStatement(language)])
    const shapeOf = ({ statement: { sections } }: typeof own) =>
      sections.map(({ text, items }) => ({ text: text.length, items: items.length }))
    expect(own.language).toBe(language)
    expect(shapeOf(own)).toEqual(shapeOf(english))
    const text = JSON.stringify(own.statement)
    const counts = ['{{date}}', '{{contact}}', '2.2', 'AA'].map((value) => [value, text.split(value).length - 1])
    expect(counts.filter(([, count]) => count !== 1)).toEqual([])
  },
)

test('a language without a statement of its own has the English one, which says so', async () => {
  expect(await loadStatement('ckb')).toMatchObject({ language: 'en', statement: { title: 'Accessibility' } })
})
