import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { checks } from '#proofreading/proofread.ts'
import { proofCase, runCheck } from './support/proofCase.ts'

// Each check has a golden file of the same name, with cases that it must report and cases that it must not.
const files: Record<string, unknown> = import.meta.glob('./checks/*.golden.json', { eager: true, import: 'default' })
const readCases = (name: string) => v.parse(v.array(proofCase), files[`./checks/${name}.golden.json`])

describe.each(checks.map((check) => ({ name: check.name, check, cases: readCases(check.name) })))(
  '$name',
  ({ check, cases }) => {
    test.each(cases)('$name', (each) => {
      expect(runCheck(check, each)).toEqual(each.found)
    })

    test('is tested with cases that it reports and cases that it does not report', () => {
      expect(new Set(cases.map(({ found }) => found.length > 0))).toEqual(new Set([true, false]))
    })
  },
)

test('every check has a golden file and every golden file has a check', () => {
  expect(Object.keys(files).toSorted()).toEqual(checks.map(({ name }) => `./checks/${name}.golden.json`).toSorted())
})
