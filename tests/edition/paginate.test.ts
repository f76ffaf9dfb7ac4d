import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAGE_SIZE, paginate } from '#edition/paginate.ts'

const names = Array.from({ length: 500 }, (_, index) => `story ${index}`)

/** The stories on each page of a list of `total` stories, which are numbered from the oldest. */
const shown = (total: number) =>
  new Map(paginate(total).map(({ page, start, end }) => [page, names.slice(0, total).toReversed().slice(start, end)]))

describe('pages of a list', () => {
  test('hold every story once, newest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: names.length }), (total) => {
        expect([...shown(total).values()].flat()).toEqual(names.slice(0, total).toReversed())
      }),
    )
  })

  test('stay the same when a story is published, except the first page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: names.length - 1 }), (total) => {
        const before = shown(total)
        const after = shown(total + 1)
        const older = [...before].filter(([page]) => page !== 'latest')
        expect(older.map(([page]) => after.get(page))).toEqual(older.map(([, stories]) => stories))
      }),
    )
  })

  test('name the next older and the next newer page', () => {
    const pages = paginate(4 * PAGE_SIZE)
    expect(pages.map(({ page, older, newer }) => [page, older, newer])).toEqual([
      ['latest', '3', undefined],
      ['3', '2', 'latest'],
      ['2', '1', '3'],
      ['1', undefined, '2'],
    ])
  })
})
