import { expect, test } from 'vitest'
import { missingKeys, parseCatalogue, pluralFaults, variableFaults } from './support/catalogueFaults.ts'
import { assembledKeys, unknownKeys, unusedKeys } from './support/keyUsage.ts'

const english = { story: { by: 'By {{name}}', minutes_one: 'a minute', minutes_other: '{{count, number}} minutes' } }
const against = (language: string, story: Record<string, string>) =>
  new Map([
    ['en', parseCatalogue(english)],
    [language, parseCatalogue({ story })],
  ])
const turkish = { by: 'Yazan {{name}}', minutes_one: 'bir dakika', minutes_other: '{{count, number}} dakika' }
const keys = new Set(['story.by', 'story.minutes', 'list.empty', 'list.empty_search'])

test('a catalogue with the same keys and variables and its own plural forms has no fault', () => {
  const both = against('tr', { ...turkish, minutes_zero: 'bir dakikadan az' })
  expect([missingKeys('tr', both), pluralFaults('tr', both), variableFaults('tr', both)]).toEqual([[], [], []])
})

test('missing keys and empty texts are reported', () => {
  const { by: _by, ...rest } = turkish
  expect(missingKeys('tr', against('tr', rest))).toEqual(['story.by'])
  expect(missingKeys('tr', against('tr', { ...turkish, by: ' ' }))).toEqual(['story.by (empty)'])
})

test('plural forms that are missing or foreign to the language are reported', () => {
  expect(pluralFaults('fr', against('fr', turkish))).toEqual(['story.minutes_many is missing'])
  expect(pluralFaults('tr', against('tr', { ...turkish, minutes_few: 'x' }))).toEqual([
    'story.minutes_few is no form of tr',
  ])
  const arabic = ['zero', 'two', 'few', 'many'].map((form) => `story.minutes_${form} is missing`)
  expect(pluralFaults('ar', against('ar', turkish)).toSorted()).toEqual(arabic.toSorted())
})

test('different variables, formats and tags are reported', () => {
  expect(variableFaults('tr', against('tr', { ...turkish, by: 'Yazan' }))).toEqual([
    'story.by has nothing instead of name',
  ])
  const plain = { ...turkish, minutes_other: '{{count}} dakika' }
  expect(variableFaults('tr', against('tr', plain))).toEqual(['story.minutes has count instead of count, number'])
  const tagged = { ...turkish, by: '<b>{{name}}</b>' }
  expect(variableFaults('tr', against('tr', tagged))).toEqual(['story.by has </b> <b> name instead of name'])
})

test('a key counts as used in a call, in Trans, in a record of keys, and by its stem without context', () => {
  const source =
    "t('story.by', { name })\n<Trans i18nKey=\"story.minutes\" count={2} />\nt(`list.empty`, { context: 'search' })"
  expect(unusedKeys(keys, new Map([['a.tsx', source]]))).toEqual([])
  expect(unusedKeys(keys, new Map([['a.ts', "const titles = { by: 'story.by' } as const"]]))).toEqual([
    'story.minutes',
    'list.empty',
    'list.empty_search',
  ])
})

test('a key that no catalogue has is reported with its file', () => {
  const source =
    "t('stroy.by')\nconst titles = ['story.title', 'story.json', 'player.vimeo.com']\nconst at = lines.at('x.y')"
  expect(unknownKeys(keys, new Map([['a.ts', source]]))).toEqual(['a.ts: stroy.by', 'a.ts: story.title'])
})

test('a key that is assembled at run time is reported', () => {
  expect(assembledKeys(new Map([['a.ts', 't(`story.${part}`)']]))).toEqual(['a.ts: story.${part}'])
})
