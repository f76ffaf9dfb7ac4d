import { expect, test } from 'vitest'
import fc from 'fast-check'
import { arrangeGalleryRows } from '#article/body/arrangeGalleryRows.ts'

test.each([
  [[1.5], [[1.5]]],
  [[1.5, 1.4], [[1.5, 1.4]]],
  [[1.5, 1.4, 1.3], [[1.5, 1.4, 1.3]]],
  [
    [1.5, 1.5, 1.4, 1.4],
    [
      [1.5, 1.5],
      [1.4, 1.4],
    ],
  ],
  [
    [1, 1, 1.78, 2.33, 1],
    [
      [1, 1, 1.78],
      [2.33, 1],
    ],
  ],
  [[0.8, 0.8, 0.8, 0.8], [[0.8, 0.8, 0.8, 0.8]]],
  [[], []],
])('pictures with the aspect ratios %j are laid out in rows %j', (ratios, rows) => {
  expect(arrangeGalleryRows(ratios, Number)).toEqual(rows)
})

test('every picture is in one row, in the original order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { maxLength: 40 }), (ratios) => {
      const rows = arrangeGalleryRows(ratios, Number)
      expect(rows.flat()).toEqual(ratios)
      expect(rows.every((row) => row.length > 0 && row.length <= 5)).toBe(true)
    }),
  )
})
