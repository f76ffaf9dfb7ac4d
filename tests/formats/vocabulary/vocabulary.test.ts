import { expect, test } from 'vitest'
import * as v from 'valibot'
import { photographerWords, wordsBeforeKnownCredit } from '#article/text/creditWords.ts'
import type { Words } from '#formats/vocabulary/anyOf.ts'

const wordsSchema = v.record(v.string(), v.array(v.object({ word: v.string(), source: v.string() })))

const files: Record<string, Record<string, unknown>> = import.meta.glob('/src/formats/vocabulary/*.ts', { eager: true })
const lists: [string, Words][] = Object.values(files)
  .flatMap((file) => Object.entries(file))
  .flatMap(([name, value]) => (v.is(wordsSchema, value) ? [[name, value]] : []))

test('the vocabulary is found', () => {
  expect(lists.map(([name]) => name)).toEqual(expect.arrayContaining(['newsAgencies', 'bylineWords', 'feedFooters']))
})

test.each(lists)('%s names each word once, and where it comes from', (_, words) => {
  const all = Object.values(words).flat()
  expect(all.filter(({ word }, index) => all.findIndex((each) => each.word === word) !== index)).toEqual([])
  for (const { word, source } of all) {
    expect(word).toBe(word.trim())
    expect(source).toMatch(/\S/u)
  }
})

test('the words for credits that browsers need are named once', () => {
  const all = [...photographerWords, ...wordsBeforeKnownCredit]
  expect(new Set(all).size).toBe(all.length)
})
