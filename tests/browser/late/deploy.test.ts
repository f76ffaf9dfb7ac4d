import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { lateFaults } from '../support/lateFaults.ts'
import { openSection } from '../support/lateTrials.ts'
import { waitForApp } from '../support/pageKinds.ts'
import { expect, test } from '../support/sharedContext.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test('a tab that is open during a deploy goes on with finished pages, and then with their app', async ({ page }) => {
  await trial({ table: 'deploys', row: 'a deploy under an open tab: no file of the old app is there' }, async () => {
    await openSection(page)
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
    await page.route('**/content/ar/articles/*.json', lateFaults['content of a newer version'] ?? (() => undefined))
    await page.locator('main a[href="/ar/article/records-law"]').click()
    await expect(page).toHaveURL('/ar/article/records-law')
    await expect(headline(page)).toHaveText(/ماذا يعني أن تُفتح/u)
    await page.unrouteAll()
    await page.getByRole('navigation').getByRole('link', { name: 'ثقافة' }).click()
    await waitForApp(page)
    await expect(headline(page)).toHaveText('ثقافة')
    await page.goBack()
    await expect(headline(page)).toHaveText(/ماذا يعني أن تُفتح/u)
  })
})

test('an address whose finished page cannot be used either says so once, without loading again and again', async ({
  page,
}) => {
  await trial({ table: 'deploys', row: 'content that the newest app cannot show either' }, async () => {
    const documents: string[] = []
    page.on('request', (request) => request.isNavigationRequest() && documents.push(request.url()))
    const answer = lateFaults['content of a newer version'] ?? (() => undefined)
    await page.route('**/content/ar/articles/lost.json', answer)
    // A host that answers every address with its error page, and status 200.
    await page.route('**/ar/article/lost', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, status: 200 })
    })
    await openSection(page)
    await page.evaluate(() => document.querySelector('main a')?.setAttribute('href', '/ar/article/lost'))
    await page.getByRole('main').getByRole('link').first().click()
    await waitForApp(page)
    await expect(headline(page)).toHaveText('تعذّر عرض هذا المقال')
    expect(documents).toHaveLength(2)
    await page.getByRole('button', { name: 'أعد المحاولة' }).click()
    await expect.poll(() => documents.length).toBe(3)
    await waitForApp(page)
    await expect(headline(page)).toHaveText('تعذّر عرض هذا المقال')
  })
})
