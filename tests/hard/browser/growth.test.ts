import { test } from '@playwright/test'
import { expectNoGrowth } from '../../browser/support/growth.ts'
import { trial } from '../../reliability/trial.ts'

const walk = { first: 500, total: 5000 }

test('a tab does not grow over 5,000 navigations at a reader’s pace', async ({ page }) => {
  await trial({ table: 'growth', row: 'navigations at a reader’s pace' }, () =>
    expectNoGrowth(page, { pace: 'reading', ...walk }),
  )
})

test('a tab does not grow over 5,000 navigations in quick succession', async ({ page }) => {
  await trial({ table: 'growth', row: 'navigations in quick succession' }, () =>
    expectNoGrowth(page, { pace: 'quick', ...walk }),
  )
})
