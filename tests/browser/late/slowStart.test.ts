import type { Route } from '@playwright/test'
import { waitForApp } from '../support/pageKinds.ts'
import { expect, test } from '../support/sharedContext.ts'

test('the page not found says that it is slow while the app looks for what may be at its address', async ({ page }) => {
  const pending: Route[] = []
  const slowNotice = page.getByRole('status').filter({ hasText: 'الاتصال بطيء' })
  await page.route('**/content/ar/articles/newer.json', (route) => void pending.push(route))
  await page.clock.install()
  await page.goto('/ar/article/newer')
  await expect.poll(() => pending.length).toBe(1)
  await page.clock.fastForward(5000)
  await expect(slowNotice).toBeVisible()
  await Promise.all(pending.map((route) => route.continue()))
  await waitForApp(page)
  await expect(slowNotice).toHaveCount(0)
})

test('on the page not found of another language the notice runs in its own direction', async ({ page }) => {
  await page.route('**/content/en/articles/newer.json', () => undefined)
  await page.clock.install()
  const asked = page.waitForRequest('**/content/en/articles/newer.json')
  await page.goto('/en/article/newer')
  await asked
  await page.clock.fastForward(5000)
  const notice = page.getByText('Slow connection')
  await expect(notice).toHaveAttribute('lang', 'en')
  await expect(notice).toHaveCSS('direction', 'ltr')
})
