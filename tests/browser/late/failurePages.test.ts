import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { openSection } from '../support/lateTrials.ts'
import { waitForHydration } from '../support/pageKinds.ts'
import { expect, test } from '../support/sharedContext.ts'

const headlines = (page: Page) => page.getByRole('heading', { level: 1 })

test('a front that cannot be loaded has one heading, which says so and has the focus', async ({ page }) => {
  await openSection(page)
  await page.route(/\/content\/ar\/front\.json|\/ar\/$/u, (route) => route.abort('connectionrefused'))
  await page.getByRole('banner').getByRole('link', { name: 'الرئيسية' }).click()
  await expect(headlines(page)).toHaveCount(1)
  await expect(headlines(page)).toHaveText('تعذّر الوصول إلى الموقع')
  await expect(headlines(page)).toBeFocused()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'أعد المحاولة' }).click()
  await expect(page.getByRole('banner').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(headlines(page)).toHaveCount(1)
})

test('a missing story is said to be missing also while the front cannot be loaded', async ({ page }) => {
  await page.route('**/content/ar/front.json', (route) => route.fulfill({ status: 500 }))
  await page.goto('/ar/article/never-was')
  await waitForHydration(page)
  await expect(headlines(page)).toHaveText('لم نجد هذه الصفحة')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)
  await expect(page.getByText('هذه آخر الأخبار')).toHaveCount(0)
})

/** Breaks the formatting of dates and numbers: any view that shows one throws from now on. */
const breakViews = (page: Page) =>
  page.evaluate(() => {
    const broken = () => {
      throw new Error('a view that throws')
    }
    for (const format of [Intl.DateTimeFormat, Intl.NumberFormat]) {
      Object.defineProperty(format.prototype, 'format', { get: broken })
      Object.defineProperty(format.prototype, 'formatToParts', { get: broken })
    }
  })

test('a view that throws leaves the frame, a calm page and a retry that opens the finished page', async ({ page }) => {
  await trial({ table: 'faults', row: 'throws while it is rendered', column: 'view, on navigation' }, async () => {
    await openSection(page)
    await breakViews(page)
    await page.locator('main a[href="/ar/article/records-law"]').click()
    await expect(headlines(page)).toHaveText('حدث خطأ')
    await expect(page.getByRole('banner')).toBeVisible()
    await page.getByRole('button', { name: 'أعد المحاولة' }).click()
    await expect(headlines(page)).toHaveText(/ماذا يعني أن تُفتح/u)
    return 'the failure, with a retry that opens the finished page'
  })
})

test('a frame that throws leaves a calm page, from which the reader gets on', async ({ page }) => {
  await trial({ table: 'faults', row: 'throws while it is rendered', column: 'frame, on navigation' }, async () => {
    await openSection(page)
    await breakViews(page)
    await page.getByRole('banner').locator('summary').click()
    await page.getByRole('link', { name: 'English' }).click()
    await expect(headlines(page)).toHaveText('Something went wrong')
    await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    return 'the failure without the frame, with a retry that opens the finished page'
  })
})
