import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { BlockOf } from '#article/blocks/block.ts'
import { renderStory } from '../../support/renderStory.tsx'

const water: BlockOf<'table'> = {
  type: 'table',
  caption: 'ميزان الماء',
  head: ['المصدر', 'الاستعمال', '2026'],
  rows: [
    [{ text: 'الفلج', rowspan: 2, header: true }, 'البساتين', '1920'],
    ['المسجد', '150'],
    [
      { text: 'المجموع', colspan: 2, header: true },
      { text: '2070', header: true },
    ],
  ],
}

afterEach(() => vi.restoreAllMocks())

test('the caption names the table, and header cells name columns and rows', async () => {
  await renderStory({ body: [water] })
  const table = within(screen.getByRole('table', { name: 'ميزان الماء' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'المصدر',
    'الاستعمال',
    '2026',
  ])
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['الفلج', 'المجموع'])
  expect(table.getByRole('rowheader', { name: 'الفلج' })).toHaveProperty('rowSpan', 2)
  expect(table.getByRole('rowheader', { name: 'المجموع' })).toHaveProperty('colSpan', 2)
})

test('a total in a header cell is a strong number, not the name of a row', async () => {
  await renderStory({ body: [water] })
  expect(screen.getByRole('cell', { name: '2070' }).querySelector('strong')).not.toBeNull()
})

test('a first row of header cells becomes the head of a table without a head', async () => {
  await renderStory({
    body: [
      {
        type: 'table',
        rows: [
          [
            { text: 'أ', header: true },
            { text: 'ب', header: true },
          ],
          ['1', '2'],
        ],
      },
    ],
  })
  expect(screen.getAllByRole('columnheader')).toHaveLength(2)
})

test('a table that fits the page is no region and cannot be focused', async () => {
  await renderStory({ body: [water] })
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.getByRole('table').closest('[tabindex]')).toBeNull()
})

test('a table wider than the page can be focused and scrolled by keyboard', async () => {
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900)
  await renderStory({ body: [water, { ...water, caption: undefined }] })
  expect(screen.getByRole('region', { name: 'ميزان الماء' }).tabIndex).toBe(0)
  expect(screen.getByRole('region', { name: 'جدول' }).tabIndex).toBe(0)
})
