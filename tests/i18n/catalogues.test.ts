import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { askedKeysOfAll, missingKeys, parseCatalogue, pluralFaults, variableFaults } from './support/catalogueFaults.ts'
import { assembledKeys, unknownKeys, unusedKeys } from './support/keyUsage.ts'

const src = join(import.meta.dirname, '../../src')
const folder = join(src, 'i18n/catalogues')
const catalogues = new Map(
  readdirSync(folder).map((file) => [parse(file).name, parseCatalogue(json(join(folder, file)))]),
)
const sources = new Map(
  globSync('**/*.{ts,tsx}', { cwd: src }).map((path) => [path, readFileSync(join(src, path), 'utf8')]),
)
const languages = Object.keys(locales)

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

test('every language has a catalogue', () => {
  expect([...catalogues.keys()].toSorted()).toEqual(languages.toSorted())
})

test.each(languages)('%s has a text for every key', (language) => {
  expect(missingKeys(language, catalogues)).toEqual([])
})

test.each(languages)('%s has its own plural forms and no others', (language) => {
  expect(pluralFaults(language, catalogues)).toEqual([])
})

test.each(languages)('%s names the same variables as the other languages', (language) => {
  expect(variableFaults(language, catalogues)).toEqual([])
})

test('every key is used', () => {
  expect(unusedKeys(askedKeysOfAll(catalogues), sources)).toEqual([])
})

test('every key that the code asks for exists', () => {
  expect(unknownKeys(askedKeysOfAll(catalogues), sources)).toEqual([])
})

test('no key is put together in the code', () => {
  expect(assembledKeys(sources)).toEqual([])
})
