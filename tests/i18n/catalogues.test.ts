import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { expect, test } from 'vitest'
import { listLanguages } from '#languages/collected/locales.ts'
import { askedKeysOfAll, missingKeys, parseCatalogue, pluralFaults, variableFaults } from './support/catalogueFaults.ts'
import { assembledKeys, unknownKeys, unusedKeys } from './support/keyUsage.ts'

const src = join(import.meta.dirname, '../../src')
const folder = join(src, 'i18n/catalogues')
const languages = listLanguages()
const catalogues = new Map(
  readdirSync(folder).map((file) => [parse(file).name, parseCatalogue(json(join(folder, file)))]),
)
const sources = new Map(
  globSync('**/*.{ts,tsx}', { cwd: src }).map((path) => [path, readFileSync(join(src, path), 'utf8')]),
)

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

test('every language has a catalogue', () => {
  expect([...catalogues.keys()].toSorted()).toEqual(languages.toSorted())
})

test.each(languages)('%s has a text for every key', (language) => {
  expect(missingKeys(language, catalogues)).toEqual([])
})

test.each(languages)('%s has the plural forms of its language and no others', (language) => {
  expect(pluralFaults(language, catalogues)).toEqual([])
})

test.each(languages)('%s uses the same variables as the other languages', (language) => {
  expect(variableFaults(language, catalogues)).toEqual([])
})

test('every key is used in the code', () => {
  expect(unusedKeys(askedKeysOfAll(catalogues), sources)).toEqual([])
})

test('every key that the code asks for is in the catalogues', () => {
  expect(unknownKeys(askedKeysOfAll(catalogues), sources)).toEqual([])
})

test('no key is assembled at run time', () => {
  expect(assembledKeys(sources)).toEqual([])
})
