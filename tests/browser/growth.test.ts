import { test } from '@playwright/test'
import { trial } from '../reliability/trial.ts'
import { expectNoGrowth } from './support/growth.ts'

test('a tab does not grow when pages are opened and left in quick succession', async ({ page }) => {
  test.setTimeout(180_000)
  await trial({ table: 'growth', row: 'navigations in quick succession' }, () =>
    expectNoGrowth(page, { pace: 'quick', first: 100, total: 300 }),
  )
})
