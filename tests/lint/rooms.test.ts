import { expect, test } from 'vitest'
import { rooms } from '../../lint/rooms.ts'
import { findLawViolations, roomFile } from './support/findLawViolations.ts'

// What each room may import, as docs/architecture.md says. Written here a second time so that lint/rooms.json cannot
// depart from it unnoticed.
const law: Record<string, string[]> = {
  languages: [],
  languageFolder: ['languages'],
  article: ['languages'],
  edition: ['article'],
  formats: ['languages', 'article'],
  sources: ['article', 'edition', 'formats'],
  search: ['languages', 'article'],
  proofreading: ['languages', 'article', 'edition', 'formats', 'search'],
  i18n: ['languages'],
  ui: ['i18n'],
  views: ['article', 'edition', 'i18n', 'search', 'ui'],
  routes: ['article', 'edition', 'sources', 'i18n', 'search', 'views', 'ui', 'site'],
  publishing: [
    'languages',
    'article',
    'edition',
    'formats',
    'sources',
    'proofreading',
    'search',
    'i18n',
    'ui',
    'routes',
    'sample',
    'site',
  ],
  importing: [
    'article',
    'edition',
    'formats',
    'sources',
    'proofreading',
    'search',
    'i18n',
    'ui',
    'routes',
    'publishing',
    'sample',
    'site',
  ],
  sample: ['edition'],
  site: ['edition'],
  main: ['ui', 'routes'],
}
const names = Object.keys(law)
const pairs = names.flatMap((home) =>
  names.filter((target) => target !== home).map((target) => [home, target] as const),
)

test('lint/rooms.json has exactly the rooms of the table', () => {
  expect(Object.keys(rooms).toSorted()).toEqual(names.toSorted())
})

test('each room may import the rooms in its row and no others', () => {
  const sources = Object.fromEntries(names.map((home) => [`src/${roomFile(home, 'all')}`, importsOfEveryRoom(home)]))
  const messages = findLawViolations(sources).map(({ message }) => message.replace(/ \(.*/, ''))
  const notListed = pairs.filter(([home, target]) => law[home]?.includes(target) === false)
  expect(new Set(messages)).toEqual(new Set(notListed.map(([home, target]) => `${home} may not import ${target}`)))
})

function importsOfEveryRoom(home: string): string {
  const targets = names.filter((target) => target !== home)
  return targets.map((target) => `import type { T${target} } from '#${roomFile(target, 'x')}'`).join('\n')
}
