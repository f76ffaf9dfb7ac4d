import { expect, test } from './support/policyTest.ts'
import { waitForApp } from './support/pageKinds.ts'

test.use({ serviceWorkers: 'block' })

test('without a connection a notice says so, a calm page replaces what cannot be fetched, and Retry loads it', async ({
  page,
  context,
}) => {
  await page.goto('/ar/section/sport')
  await waitForApp(page)
  const notice = page.getByRole('status').filter({ hasText: 'أنت غير متصل بالإنترنت' })
  await expect(notice).toHaveCount(0)
  await context.setOffline(true)
  await expect(notice).toBeVisible()
  await page.getByRole('main').getByRole('link').last().click()
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText('لا يوجد اتصال بالإنترنت')
  await expect(headline).toBeFocused()
  const retry = page.getByRole('button', { name: 'أعد المحاولة' })
  await retry.click()
  await expect(headline).toHaveText('لا يوجد اتصال بالإنترنت')
  // Not while the attempt lasts: it would find the connection again, and the button would be gone.
  await expect(page.locator('#_loading[data-active]')).toHaveCount(0)
  await context.setOffline(false)
  await expect(notice).toHaveCount(0)
  await retry.click()
  await expect(page.getByRole('main').locator('time').first()).toBeVisible()
  await expect(headline).not.toHaveText('لا يوجد اتصال بالإنترنت')
})

test('Back shows a page that was read before the connection was lost', async ({ page, context }) => {
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  const link = page.locator('main a[href="/ar/article/port-reopens"]')
  const name = await link.textContent()
  await link.click()
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText(name ?? '')
  await page.locator('[data-picture]').first().click()
  await context.setOffline(true)
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(headline).toHaveText(name ?? '')
})
