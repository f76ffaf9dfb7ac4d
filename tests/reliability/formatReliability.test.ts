import { expect, test } from 'vitest'
import { formatReliability } from '../../scripts/reliability/formatReliability.ts'
import type { Trial } from '../../scripts/reliability/trialSchema.ts'

const fault = (row: string, column: string, seen?: string): Trial => ({
  table: 'faults',
  row,
  column,
  test: 'tests/browser/faults.test.ts',
  tried: 1,
  survived: seen === undefined ? 0 : 1,
  ...(seen !== undefined && { seen }),
})

const trials: Trial[] = [
  fault('404', 'article JSON, on navigation', 'the finished page'),
  fault('404', 'article JSON, on Back'),
  fault('500', 'article JSON, on navigation', 'failure page'),
  { table: 'fuzz', row: 'ninjs', test: 'tests/hard/fuzz/formats.test.ts', tried: 4000, survived: 4000 },
]

test('the summary counts what was tried and survived, and names the command', () => {
  const text = formatReliability(trials)
  expect(text).toContain('| Faults | 3 | 2 | `npm test` |')
  expect(text).toContain('| Fuzzers | 4,000 | 4,000 | `npm run test:hard` |')
  expect(text).toContain('| **all** | 4,003 | 4,002 |')
})

test('a resource has a row for each fault and a column for each moment, with what the reader sees', () => {
  const text = formatReliability(trials)
  expect(text).toContain('### article JSON\n\n| fault | on Back | on navigation |')
  expect(text).toContain('| 404 | **failed** | the finished page |')
  expect(text).toContain('| 500 | – | failure page |')
  expect(text).toContain('Proved by tests/browser/faults.test.ts.')
})
