import { parse, Rule } from 'postcss'
import { describe, expect, test } from 'vitest'
import { listTypographies } from '#languages/collected/typographies.ts'
import { facesToPreload } from '#publishing/fonts/facesToPreload.ts'
import { languageRules } from '#publishing/fonts/languageRules.ts'
import { firstFamilies, ownFamilies } from '#publishing/fonts/ownFamilies.ts'

const rules = parse(languageRules()).nodes.filter((node) => node instanceof Rule)

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
    const parts = firstFamilies(typography).length * 2
    expect(facesToPreload(tag)).toHaveLength(parts)
    expect(ownFamilies(typography)).toEqual(expect.arrayContaining(firstFamilies(typography)))
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
  expect(facesToPreload(language)).toEqual(files)
})
