import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { countDocuments, openSection } from '../support/lateTrials.ts'
import { waitForApp } from '../support/pageKinds.ts'
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
  await waitForApp(page)
  await expect(headlines(page)).toHaveText('لم نجد هذه الصفحة')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)
  await expect(page.getByText('هذه آخر الأخبار')).toHaveCount(0)
})

/** Breaks the formatting of dates and numbers: any view that shows one throws from now on. */
function breakViews(): void {
  const broken = () => {
    throw new Error('a view that throws')
  }
  for (const format of [Intl.DateTimeFormat, Intl.NumberFormat]) {
    Object.defineProperty(format.prototype, 'format', { get: broken, configurable: true })
    Object.defineProperty(format.prototype, 'formatToParts', { get: broken, configurable: true })
  }
}

/** What throws while it is rendered, how the reader comes to it, and the language of the page that stands there. */
const errors: Record<string, { open: (page: Page) => Promise<unknown>; language: string }> = {
  'a view that throws after a click': {
    language: 'ar',
    open: async (page) => {
      await openSection(page)
      await page.evaluate(breakViews)
      await page.locator('main a[href="/ar/article/records-law"]').click()
    },
  },
  'a frame that throws after a click': {
    language: 'en',
    open: async (page) => {
      await openSection(page)
      await page.evaluate(breakViews)
      await page.getByRole('banner').locator('summary').click()
      await page.getByRole('link', { name: 'English' }).click()
    },
  },
}

for (const [error, { open, language }] of Object.entries(errors)) {
  test(`${error} leads to the finished page`, async ({ page }) => {
    await trial({ table: 'faults', row: error }, async () => {
      const loaded = page.waitForEvent('load')
      await open(page)
      await loaded
      await waitForApp(page)
      await expect(page.locator(`html[lang=${language}]`)).toBeAttached()
      await expect(page.getByRole('main').locator('time').first()).toBeVisible()
      return 'the finished page'
    })
  })

  test(`${error}, while the finished page cannot be reached, leaves a calm page`, async ({ page }) => {
    await page.route(/\/ar\/article\/records-law$|\/en\/$/u, (route) => route.abort('connectionrefused'))
    await open(page)
    await expect(headlines(page)).toHaveText(language === 'ar' ? 'حدث خطأ' : 'Something went wrong')
    await expect(page.locator(`html[lang=${language}]`)).toBeAttached()
    await page.unrouteAll()
    await page
      .getByRole('button')
      .filter({ hasText: /^(?:أعد المحاولة|Try again)$/u })
      .click()
    await waitForApp(page)
    await expect(page.getByRole('main').locator('time').first()).toBeVisible()
  })
}

test('an app that throws on the page it starts on gives the finished page back and is not started again', async ({
  page,
}) => {
  await trial({ table: 'faults', row: 'a view that throws on first load' }, async () => {
    await page.addInitScript(() => {
      Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
        construct: (Format, [tag, options = {}]: [string?, Intl.DateTimeFormatOptions?]) => {
          if ('weekday' in options) throw new RangeError('a view that throws')
          return new Format(tag, options)
        },
      })
    })
    const documents = countDocuments(page)
    await page.goto('/ar/')
    // The app starts when the pointer moves.
    await expect
      .poll(async () => {
        await page.mouse.move(0, documents())
        return documents()
      })
      .toBe(2)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    await expect(headlines(page)).toHaveCount(1)
    expect(documents()).toBe(2)
    await page.getByRole('navigation').first().getByRole('link', { name: 'ثقافة' }).click()
    await expect(headlines(page)).toHaveText('ثقافة')
    return 'the finished page, without the app'
  })
})
