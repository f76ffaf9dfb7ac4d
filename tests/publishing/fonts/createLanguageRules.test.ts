import { parse, Rule } from 'postcss'
import { describe, expect, test } from 'vitest'
import { listTypographies } from '#languages/collected/typographies.ts'
import { listFacesToPreload } from '#publishing/fonts/listFacesToPreload.ts'
import { createLanguageRules } from '#publishing/fonts/createLanguageRules.ts'
import { listFirstFamilies, listOwnFamilies } from '#publishing/fonts/listOwnFamilies.ts'

const rules = parse(createLanguageRules()).nodes.filter((node) => node instanceof Rule)

/** The custom properties that hold where only these selectors match: of equally specific rules the last one wins. */
function propertiesFor(...selectors: readonly string[]): Map<string, string> {
  const matching = rules.filter((rule) => rule.selectors.some((selector) => selectors.includes(selector)))
  const declarations = matching.flatMap((rule) => rule.nodes.filter((node) => node.type === 'decl'))
  return new Map(declarations.map(({ prop, value }) => [prop, value]))
}

describe.each(listTypographies())('in %s', (tag, typography) => {
  const { tokens } = typography

  test('every custom property has the value of the record, at the root and inside a text of another language', () => {
    const expected = Object.values(tokens).map(String)
    expect([...propertiesFor(':root', `:lang(${tag})`).values()]).toEqual(expected)
    expect([...propertiesFor(`:lang(${tag})`).values()].toSorted()).toEqual(expected.toSorted())
  })

  test('the first view preloads letters and signs of the first families, and no others', () => {
    const parts = listFirstFamilies(typography).length * 2
    expect(listFacesToPreload(tag)).toHaveLength(parts)
    expect(listOwnFamilies(typography)).toEqual(expect.arrayContaining(listFirstFamilies(typography)))
  })
})

test('a page that states no language is set like an Arabic one', () => {
  expect(propertiesFor(':root')).toEqual(propertiesFor(':root', ':lang(ar)'))
})

test('no declaration is written twice for languages that share it', () => {
  const declarations = rules.slice(1).flatMap((rule) => rule.nodes.map(String))
  expect(declarations).toEqual([...new Set(declarations)])
})

test.each([
  ['ar', ['naskh.woff2', 'sans.woff2', 'naskh-signs.woff2', 'sans-signs.woff2']],
  ['ur', ['nastaliq.woff2', 'sans.woff2', 'nastaliq-signs.woff2', 'sans-signs.woff2']],
  ['he', ['hebrew.woff2', 'hebrew-signs.woff2']],
  ['en', []],
  ['xx', []],
])('a page in %s preloads %j', (language, files) => {
  expect(listFacesToPreload(language)).toEqual(files)
})
