import { expect, test } from 'vitest'
import { rooms } from '../../lint/rooms.ts'
import { lintSources, type Finding } from './support/lintSources.ts'

// The table of docs: what a room may import of ours. Written out here so that lint/rooms.json cannot drift from it.
const law: Record<string, string[]> = {
  content: [],
  i18n: [],
  search: ['content'],
  reader: ['content', 'i18n'],
  ui: ['i18n'],
  views: ['content', 'i18n', 'reader', 'ui'],
  routes: ['content', 'i18n', 'reader', 'search', 'views', 'ui', 'site'],
  offline: [],
  publishing: ['content', 'i18n', 'search', 'routes', 'site'],
  importing: ['content', 'i18n', 'search', 'routes', 'site'],
  main: ['content', 'i18n', 'search', 'reader', 'ui', 'views', 'routes', 'offline', 'site'],
  site: ['content', 'i18n'],
}
const names = Object.keys(law)
const pairs = names.flatMap((home) =>
  names.filter((target) => target !== home).map((target) => [home, target] as const),
)

const fileOf = (room: string, name: string) =>
  room === 'main' || room === 'site' ? `${room}.ts` : `${room}/${name}.ts`
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
    'content',
    `import { a } from '../views/a.tsx'`,
    /content may not import views/,
  ],
  [
    'a listed room by a relative path',
    'search',
    `import { a } from '../content/a.ts'`,
    /by its name: "#content\/a.ts"/,
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
  ['an import without its extension', 'content', `import { a } from './article'`, /must carry its file extension/],
  ['react in content', 'content', `import { memo } from 'react'`, /no power "react"/],
  ['react-dom in search', 'search', `import { hydrateRoot } from 'react-dom/client'`, /no power "react"/],
  ['a node module in views', 'views', `import { join } from 'node:path'`, /no power "node"/],
  ['a node module without its prefix', 'content', `import { join } from 'path'`, /no power "node"/],
  ['IndexedDB through idb in views', 'views', `import { openDB } from 'idb'`, /no power "storage"/],
  ['a value of content in site.ts', 'site', `import { a } from '#content/a.ts'`, /site may import types only/],
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
    'src/content/a.ts': `import * as v from 'valibot'\nimport { b } from './schema/b.ts'\nexport { b, v }`,
    'src/views/a.tsx': `import { useId } from 'react'\nimport { b } from '#ui/b.tsx'\nexport { b, useId }`,
    'src/ui/a.tsx': `import styles from './a.module.css'\nexport { styles }`,
    'src/publishing/a.ts': `import { join } from 'node:path'\nimport logo from './logo.svg?raw'\nexport { join, logo }`,
    'src/i18n/a.ts': `export const a = import.meta.glob('./catalogues/*.json')`,
    'src/site.ts': `import type { A } from '#content/a.ts'\nexport type B = A`,
    'src/reader/a.ts': `import { openDB } from 'idb'\nexport const a = [openDB, localStorage, window.indexedDB]`,
    'src/routes/a.ts': `export const a = () => fetch('/content/ar/front.json')`,
  }
  expect(lintSources(sources)).toEqual([])
})

test('a cycle is refused, also one of types and one through package imports', () => {
  const sources = {
    'src/content/a.ts': `import { b } from './b.ts'\nexport const a = (): unknown => b`,
    'src/content/b.ts': `import { a } from './a.ts'\nexport const b = (): unknown => a`,
    'src/ui/c.ts': `import type { D } from '#ui/d.ts'\nexport type C = D | 1`,
    'src/ui/d.ts': `import type { C } from '#ui/c.ts'\nexport type D = C | 2`,
  }
  const cyclic = lintSources(sources).filter(({ rule }) => rule === 'import(no-cycle)')
  expect(cyclic.map(({ file }) => file).toSorted()).toEqual(Object.keys(sources))
})

test('the network, storage, the console and the process are refused where the room has no such power', () => {
  const sources = {
    'src/views/a.ts': `export const a = () => fetch('/x')`,
    'src/content/a.ts': `export const a = () => [globalThis.fetch('/x'), process.env]`,
    'src/ui/a.ts': `export const a = () => localStorage.getItem('a')`,
    'src/routes/a.ts': `export const a = () => [window.caches, console.log('a')]`,
  }
  const said = lintSources(sources).map(({ file, message }) => `${file} ${/'(\w+)'/.exec(message)?.[1] ?? message}`)
  expect(new Set(said)).toEqual(
    new Set([
      'src/content/a.ts fetch',
      'src/content/a.ts process',
      'src/routes/a.ts caches',
      'src/routes/a.ts console',
      'src/ui/a.ts localStorage',
      'src/views/a.ts fetch',
    ]),
  )
})
