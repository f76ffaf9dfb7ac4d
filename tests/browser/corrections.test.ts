import type { Page } from '@playwright/test'
import { trial } from '../reliability/trial.ts'
import { expect, test } from './support/policyTest.ts'

const STORY = 'ar/article/crane-count'

const correction = (page: Page) => page.getByRole('complementary', { name: 'تصحيح' })

test('a correction stands below the text with its date, and the header leads to it', async ({ page }) => {
  await trial(
    { table: 'newsroom', row: 'a correction: shown below the text with its date, named in the header' },
    async () => {
      await page.goto(STORY)
      await expect(correction(page)).toContainText('والصحيح أنها 1930 رخصة')
      await expect(correction(page).getByRole('time')).toHaveAttribute('datetime', '2026-11-12T10:20:00+03:00')
      await page.getByRole('main').getByRole('link', { name: 'صُحّح' }).click()
      await expect(correction(page)).toBeInViewport()
      expect(new URL(page.url()).hash).toBe('#_corrections')
    },
  )
})

test.describe('Without scripts and on paper,', () => {
  test.use({ javaScriptEnabled: false })

  test('a correction is there too', async ({ page }) => {
    await page.goto(STORY)
    await page.emulateMedia({ media: 'print' })
    await expect(correction(page)).toBeVisible()
  })
})
