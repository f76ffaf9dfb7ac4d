import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { checks } from '#proofreading/proofread.ts'
import { proofCase, said } from './support/proofCase.ts'

// One golden a check, by its name: what it finds, and what it must leave alone.
const files: Record<string, unknown> = import.meta.glob('./*.golden.json', { eager: true, import: 'default' })
const casesOf = (name: string) => v.parse(v.array(proofCase), files[`./${name}.golden.json`])

describe.each(checks.map((check) => ({ name: check.name, check, cases: casesOf(check.name) })))(
  '$name',
  ({ check, cases }) => {
    test.each(cases)('$name', (each) => {
      expect(said(check, each)).toEqual(each.found)
    })

    test('has cases that it finds and cases that it leaves alone', () => {
      expect(new Set(cases.map(({ found }) => found.length > 0))).toEqual(new Set([true, false]))
    })
  },
)

test('every golden belongs to a check', () => {
  expect(Object.keys(files).toSorted()).toEqual(checks.map(({ name }) => `./${name}.golden.json`).toSorted())
})
