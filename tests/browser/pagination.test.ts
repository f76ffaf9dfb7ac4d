import type { Page } from '@playwright/test'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const LIST = '/ar/section/science'

const stories = (page: string) =>
  Array.from({ length: 24 }, (_, index) => ({
    id: `${page}-${index}`,
    inLanguage: 'ar',
    headline: `خبر ${page} رقم ${index + 1}`,
    datePublished: '2024-05-01T10:00:00+03:00',
    minutes: 3,
    credits: [],
  }))

/** A section of three pages. They are counted from the oldest: the first one leads to page 2, which leads to page 1. */
const pages: Record<string, object> = {
  latest: { name: 'science', page: 'latest', stories: stories('latest'), older: '2' },
  2: { name: 'science', page: '2', stories: stories('2'), newer: 'latest', older: '1' },
  1: { name: 'science', page: '1', stories: stories('1'), newer: '2' },
}

test.beforeEach(async ({ page }) => {
  await page.route('**/content/ar/sections/science/*.json', (route) => {
    const [, name = ''] = /(\w+)\.json$/u.exec(route.request().url()) ?? []
    return route.fulfill({ json: pages[name] })
  })
  await page.goto('/ar/section/sport')
  await waitForApp(page)
  await page.getByRole('banner').getByRole('link', { name: 'علوم وتقنية' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('older stories are on pages of their own, each with an address and a title', async ({ page }) => {
  await followLink(page, 'أخبار أقدم', `${LIST}/page/2`)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(24)
  await expect(page.getByRole('article').first()).toContainText('خبر 2 رقم 1')
  expect(await page.title()).toContain('علوم وتقنية')
  await expect(page.getByRole('banner').getByRole('link', { name: 'علوم وتقنية' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await followLink(page, 'أخبار أقدم', `${LIST}/page/1`)
  await expect(page.getByRole('link', { name: 'أخبار أقدم' })).toHaveCount(0)
  await followLink(page, 'أخبار أحدث', `${LIST}/page/2`)
  await followLink(page, 'أخبار أحدث', LIST)
  await expect(page.getByRole('link', { name: 'أخبار أحدث' })).toHaveCount(0)
})

test('Back from an older page returns to the end of the newer one and focuses the link that was followed', async ({
  page,
}) => {
  const older = page.getByRole('link', { name: 'أخبار أقدم' })
  await older.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => Math.round(scrollY))
  await followLink(page, 'أخبار أقدم', `${LIST}/page/2`)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page).toHaveURL(LIST)
  await expect(older).toBeFocused()
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before)
})

test('an older page that is opened by its address shows the same stories', async ({ page }) => {
  await page.goto(`${LIST}/page/2`)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(24)
  await expect(page.getByRole('link', { name: 'أخبار أحدث' })).toBeVisible()
})

async function followLink(page: Page, name: string, address: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}
