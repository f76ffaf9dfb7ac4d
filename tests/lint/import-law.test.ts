import { expect, test } from 'vitest'
import { rooms } from '../../lint/rooms.ts'
import { lintSources, type Finding } from './support/lintSources.ts'

// The table of docs/architecture.md: what a room may import of ours. Written out here so that lint/rooms.json cannot drift from it.
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

const FILE_ROOMS = new Set(['main', 'site'])
const fileOf = (room: string, name: string) => (FILE_ROOMS.has(room) ? `${room}.ts` : `${room}/${name}.ts`)
const lawFindings = (findings: Finding[]) => findings.filter(({ rule }) => rule === 'house(import-law)')

test('every room of the table is known, and no other', () => {
  expect(Object.keys(rooms).toSorted()).toEqual(names.toSorted())
})

test('each row of the table: what is listed passes, what is not listed fails', () => {
  const sources = Object.fromEntries(names.map((home) => [`src/${fileOf(home, 'all')}`, importsOfEveryRoom(home)]))
  const said = lawFindings(lintSources(sources)).map(({ message }) => message.replace(/ \(.*/, ''))
  const notListed = pairs.filter(([home, target]) => law[home]?.includes(target) === false)
  expect(new Set(said)).toEqual(new Set(notListed.map(([home, target]) => `${home} may not import ${target}`)))
})

function importsOfEveryRoom(home: string): string {
  const targets = names.filter((target) => target !== home)
  return targets.map((target) => `import type { T${target} } from '#${fileOf(target, 'x')}'`).join('\n')
}

const refused: [string, string, string, RegExp][] = [
  [
    'a relative import of another room',
    'article',
    `import { a } from '../views/a.tsx'`,
    /article may not import views/,
  ],
  [
    'a listed room by a relative path',
    'search',
    `import { a } from '../article/a.ts'`,
    /by its name: "#article\/a.ts"/,
  ],
  ['a re-export of another room', 'ui', `export { a } from '#views/a.tsx'`, /ui may not import views/],
  ['a star export of another room', 'ui', `export * from '#views/a.tsx'`, /ui may not import views/],
  [
    'a dynamic import of another room',
    'ui',
    `export const a = () => import('#views/a.tsx')`,
    /ui may not import views/,
  ],
  [
    'a dynamic import with a hole',
    'ui',
    'export const a = (n: 1) => import(`../views/${n}.tsx`)',
    /ui may not import views/,
  ],
  ['an import inside a type', 'ui', `export type A = import('#views/a.tsx').A`, /ui may not import views/],
  [
    'a glob over another room',
    'ui',
    `export const a = import.meta.glob(['../views/*.tsx'])`,
    /ui may not import views/,
  ],
  ['a file outside src', 'publishing', `import a from '../../package.json'`, /lies outside src/],
  ['a room that is not in the table', 'utils', 'export const a = 1', /"utils" is not a room/],
  [
    'an import of a room that is not in the table',
    'views',
    `import { a } from '#utils/a.ts'`,
    /views may not import utils/,
  ],
  ['an import without its extension', 'article', `import { a } from './article'`, /must carry its file extension/],
  ['react in article', 'article', `import { memo } from 'react'`, /lacks the capability "react"/],
  ['react-dom in search', 'search', `import { hydrateRoot } from 'react-dom/client'`, /lacks the capability "react"/],
  ['a node module in views', 'views', `import { join } from 'node:path'`, /lacks the capability "node"/],
  ['a node module without its prefix', 'article', `import { join } from 'path'`, /lacks the capability "node"/],
  ['IndexedDB through idb in views', 'views', `import { openDB } from 'idb'`, /lacks the capability "storage"/],
  ['a value of edition in site.ts', 'site', `import { a } from '#edition/a.ts'`, /site may import types only/],
]
const pathOfCase = (index: number, room: string) => `src/${fileOf(room, `case${index}`)}`
const sourcesOfCases = Object.fromEntries(refused.map(([, room, text], index) => [pathOfCase(index, room), text]))
const refusals = lawFindings(lintSources(sourcesOfCases))

test.each(refused.map((row, index) => [...row, index] as const))(
  '%s is refused',
  (_name, room, _text, fault, index) => {
    const said = refusals.filter(({ file }) => file === pathOfCase(index, room))
    expect(said.map(({ message }) => message)).toEqual([expect.stringMatching(fault)])
  },
)

test('what a room may do stays quiet', () => {
  const sources = {
    'src/article/a.ts': `import * as v from 'valibot'\nimport { b } from './schema/b.ts'\nexport { b, v }`,
    'src/views/a.tsx': `import { useId } from 'react'\nimport { b } from '#ui/b.tsx'\nexport { b, useId }`,
    'src/ui/a.tsx': `import styles from './a.module.css'\nexport { styles }`,
    'src/publishing/a.ts': `import { join } from 'node:path'\nimport logo from './logo.svg?raw'\nexport { join, logo }`,
    'src/i18n/a.ts': `export const a = import.meta.glob('./catalogues/*.json')`,
    'src/site.ts': `import type { A } from '#edition/a.ts'\nexport type B = A`,
    'src/routes/a.ts': `export const a = () => fetch('/content/ar/front.json')`,
  }
  expect(lintSources(sources)).toEqual([])
})

test('a folder of a room with a law of its own imports only what its row lists', () => {
  const sources = {
    'src/formats/feeds/a.ts': `import { b } from '../html/b.ts'\nexport { b }`,
    'src/formats/html/a.ts': `import { b } from '../feeds/b.ts'\nexport { b }`,
    'src/formats/xml/a.ts': `import { b } from '../adapters.ts'\nexport { b }`,
    'src/formats/adapters.ts': `import { b } from './feeds/b.ts'\nexport { b }`,
    'src/formats/atoms/a.ts': `export const a = 1`,
  }
  expect(
    lawFindings(lintSources(sources))
      .map(({ file, message }) => `${file}: ${message}`)
      .toSorted(),
  ).toEqual([
    'src/formats/atoms/a.ts: "atoms" is not a folder of formats in lint/rooms.json',
    'src/formats/html/a.ts: formats/html may not import formats/feeds (it may import vocabulary)',
    'src/formats/xml/a.ts: formats/xml may not import what stands above it: "src/formats/adapters.ts"',
  ])
})

test('a circle of folders is refused, also one without a circle of files', () => {
  const sources = {
    'src/views/front/a.tsx': `import { b } from '../story/b.tsx'\nexport { b }`,
    'src/views/story/c.tsx': `import { d } from '../text/d.tsx'\nexport { d }`,
    'src/views/text/e.tsx': `import { f } from '../front/f.tsx'\nexport { f }`,
    'src/views/text/g.tsx': `import { h } from './deep/h.tsx'\nexport { h }`,
    'src/views/text/deep/i.tsx': `import { j } from '../j.tsx'\nexport { j }`,
  }
  const circular = lintSources(sources).filter(({ rule }) => rule === 'house(no-folder-circle)')
  expect(circular.map(({ file, message }) => `${file}: ${message}`).toSorted()).toEqual([
    'src/views/front/a.tsx: a circle of folders: src/views/story → src/views/text → src/views/front → src/views/story',
    'src/views/story/c.tsx: a circle of folders: src/views/text → src/views/front → src/views/story → src/views/text',
    'src/views/text/e.tsx: a circle of folders: src/views/front → src/views/story → src/views/text → src/views/front',
  ])
})

test('a cycle is refused, also one of types and one through package imports', () => {
  const sources = {
    'src/article/a.ts': `import { b } from './b.ts'\nexport const a = (): unknown => b`,
    'src/article/b.ts': `import { a } from './a.ts'\nexport const b = (): unknown => a`,
    'src/ui/c.ts': `import type { D } from '#ui/d.ts'\nexport type C = D | 1`,
    'src/ui/d.ts': `import type { C } from '#ui/c.ts'\nexport type D = C | 2`,
  }
  const cyclic = lintSources(sources).filter(({ rule }) => rule === 'import(no-cycle)')
  expect(cyclic.map(({ file }) => file).toSorted()).toEqual(Object.keys(sources))
})

test('the network, storage, the console and the process are refused where the room lacks the capability', () => {
  const sources = {
    'src/views/a.ts': `export const a = () => fetch('/x')`,
    'src/article/a.ts': `export const a = () => [globalThis.fetch('/x'), process.env]`,
    'src/ui/a.ts': `export const a = () => localStorage.getItem('a')`,
    'src/routes/a.ts': `export const a = () => [window.caches, console.log('a')]`,
  }
  const said = lintSources(sources).map(({ file, message }) => `${file} ${/'(\w+)'/.exec(message)?.[1] ?? message}`)
  expect(new Set(said)).toEqual(
    new Set([
      'src/article/a.ts fetch',
      'src/article/a.ts process',
      'src/routes/a.ts caches',
      'src/routes/a.ts console',
      'src/ui/a.ts localStorage',
      'src/views/a.ts fetch',
    ]),
  )
})
