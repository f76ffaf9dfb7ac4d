import { expect, test } from 'vitest'
import { findLawViolations, roomFile } from './support/findLawViolations.ts'
import { lintSources } from './support/lintSources.ts'

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
    'a dynamic import with an expression in its path',
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
const pathOfCase = (index: number, room: string) => `src/${roomFile(room, `case${index}`)}`
const sourcesOfCases = Object.fromEntries(refused.map(([, room, text], index) => [pathOfCase(index, room), text]))
const refusals = findLawViolations(sourcesOfCases)

test.each(refused.map((row, index) => [...row, index] as const))(
  '%s is refused',
  (_name, room, _text, fault, index) => {
    const violations = refusals.filter(({ file }) => file === pathOfCase(index, room))
    expect(violations.map(({ message }) => message)).toEqual([expect.stringMatching(fault)])
  },
)

test('allowed imports and globals are not reported', () => {
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

test('network, storage, console and process are refused in a room without the capability', () => {
  const sources = {
    'src/views/a.ts': `export const a = () => fetch('/x')`,
    'src/article/a.ts': `export const a = () => [globalThis.fetch('/x'), process.env]`,
    'src/ui/a.ts': `export const a = () => [localStorage.getItem('a'), window.caches]`,
    'src/routes/a.ts': `export const a = () => console.log('a')`,
  }
  const messages = lintSources(sources).map(({ file, message }) => `${file} ${/'(\w+)'/.exec(message)?.[1] ?? message}`)
  expect(new Set(messages)).toEqual(
    new Set([
      'src/article/a.ts fetch',
      'src/article/a.ts process',
      'src/routes/a.ts console',
      'src/ui/a.ts localStorage',
      'src/ui/a.ts caches',
      'src/views/a.ts fetch',
    ]),
  )
})
