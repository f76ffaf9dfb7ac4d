import { trial } from '../reliability/trial.ts'
import { endureFault } from './support/faults/endureFault.ts'
import { expect, test } from './support/faults/faultTest.ts'
import { faults } from './support/faults/faults.ts'
import { faultTrials } from './support/faults/faultTrials.ts'
import { resources } from './support/faults/resources.ts'

/** Every resource and every fault at least once; tests/hard/browser/faults.test.ts tries all of them together. */
const selection: readonly [column: string, row: string][] = [
  ['page, first load', '404'],
  ['page, on Back', '503'],
  ['front JSON, on Back', 'connection reset'],
  ['list JSON, on navigation', 'a page of the network instead'],
  ['article JSON, on navigation', 'no answer'],
  ['article JSON, on navigation', 'an older version'],
  ['article JSON, on navigation', 'a newer version, with less in it'],
  ['article JSON, on navigation', 'a newer version, with more in it'],
  ['article JSON, on Back', 'not as the schema says'],
  ['article JSON, first load', 'cut in the middle'],
  ['list JSON, on navigation', '429 with Retry-After'],
  ['list JSON, on Back', 'redirect loop'],
  ['catalogue, on navigation', '404'],
  ['catalogue, on Back', '503 with Retry-After'],
  ['live WordPress, first load', 'no answer'],
  ['live feed, on navigation', 'empty'],
  ['chunk of a live source, first load', '404'],
  ['main script, first load', '500'],
  ['late chunk, first load', 'invalid UTF-8'],
  ['deferred stylesheet, on navigation', 'wrong content type'],
  ['stylesheet of all languages, on navigation', '429'],
  ['font, first load', 'empty'],
  ['picture, first load', '20 MB'],
]

const selected = selection.map(([column, row]) => {
  const found = faultTrials.find((each) => each.column === column && each.row === row)
  if (!found) throw new Error(`there is no trial for ${column}: ${row}`)
  return found
})

for (const each of selected) {
  test(`${each.column}: ${each.row}`, async ({ page, host, errors }) => {
    await trial({ table: 'faults', row: each.row, column: each.column }, () =>
      endureFault({ ...each, page, host, errors }),
    )
  })
}

test('every resource and every fault is tried', () => {
  expect(new Set(selected.map(({ resource }) => resource))).toEqual(new Set(Object.values(resources)))
  expect(new Set(selected.map(({ fault }) => fault))).toEqual(new Set(Object.values(faults)))
})
