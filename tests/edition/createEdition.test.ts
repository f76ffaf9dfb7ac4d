import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntryIndex, compareNewestFirst } from '#edition/createEdition.ts'
import { createTestEntry } from './support/createTestEntry.ts'

test('an entry is found at its index in every list that holds it, and in no other list', () => {
  const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    selector: String,
    minLength: 1,
  })
  fc.assert(
    fc.property(days, (all) => {
      const [stranger, ...list] = all.map(([day, number]) => createTestEntry(`s${number}-${day}`, day))
      const sorted = list.toSorted(compareNewestFirst)
      expect(sorted.map((each) => findEntryIndex(sorted, each))).toEqual(sorted.map((_, index) => index))
      expect(stranger && findEntryIndex(sorted, stranger)).toBe(-1)
    }),
  )
})
