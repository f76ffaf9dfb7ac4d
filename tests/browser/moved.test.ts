import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { trial } from '../reliability/trial.ts'
import { builtSite } from './support/builtSite.ts'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/policyTest.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

/** Clicks a link that an article could have, to an old address. */
async function followLink(page: Page, address: string): Promise<void> {
  await page.goto('ar/article/chess-brief')
  await waitForApp(page)
  await page.evaluate((href) => {
    document.documentElement.dataset['loaded'] = 'once'
    const link = document.createElement('a')
    link.href = href
    link.textContent = 'an old address'
    document.querySelector('main')?.prepend(link)
  }, address)
  await page.getByRole('link', { name: 'an old address' }).click()
}

test('in the app a link to a moved article opens it at its new address, without a page load', async ({ page }) => {
  await trial({ table: 'newsroom', row: 'a link in the app to a moved article' }, async () => {
    await followLink(page, '/ar/article/crane-index')
    await expect(headline(page)).toContainText('عدد الرافعات')
    expect(new URL(page.url()).pathname).toBe('/ar/article/crane-count')
    await expect(page.locator('html[data-loaded=once]')).toBeAttached()
  })
})

test('in the app a link to a withdrawn article shows what the paper says about it', async ({ page }) => {
  await trial({ table: 'newsroom', row: 'a link in the app to a withdrawn article' }, async () => {
    await followLink(page, '/ar/article/tunnel-rumour')
    await expect(headline(page)).toHaveText('سُحب هذا المقال')
    await expect(page.getByRole('main')).toContainText('سحبنا هذا الخبر لأن الوثيقة')
    await expect(page.getByRole('main').getByRole('time')).toHaveAttribute('datetime', '2026-11-19T09:30:00+03:00')
    await expect(page.locator('html[data-loaded=once]')).toBeAttached()
  })
})

test('in the app a link to an address of an earlier site opens what it moved to', async ({ page }) => {
  await trial({ table: 'newsroom', row: 'a link in the app to an address of an earlier site' }, async () => {
    await followLink(page, '/archive/2019/05/harbour')
    await expect(page.locator('html[lang=en]')).toBeAttached()
    expect(new URL(page.url()).pathname).toBe('/en/')
  })
})

test.describe('On a host without redirects and without scripts,', () => {
  test.use({ javaScriptEnabled: false })

  test('a moved address leads on by itself', async ({ page }) => {
    await trial({ table: 'newsroom', row: 'a moved address on a host without redirects' }, async () => {
      await page.route('**/ar/article/crane-index', (route) =>
        route.fulfill({ body: readFileSync(join(builtSite, 'ar/article/crane-index.html')), contentType: 'text/html' }),
      )
      await page.goto('ar/article/crane-index')
      await page.waitForURL('**/ar/article/crane-count')
      await expect(headline(page)).toContainText('عدد الرافعات')
    })
  })
})
