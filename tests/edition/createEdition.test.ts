import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexIn, newestFirst } from '#edition/createEdition.ts'
import { createEntry } from './support/createEntry.ts'

test('an entry is found at its index in every list that holds it, and in no other list', () => {
  const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    selector: String,
    minLength: 1,
  })
  fc.assert(
    fc.property(days, (all) => {
      const [stranger, ...list] = all.map(([day, number]) => createEntry(`s${number}-${day}`, day))
      const sorted = list.toSorted(newestFirst)
      expect(sorted.map((each) => indexIn(sorted, each))).toEqual(sorted.map((_, index) => index))
      expect(stranger && indexIn(sorted, stranger)).toBe(-1)
    }),
  )
})
