import { expect, test as base, type Page } from '@playwright/test'
import { livePosts, site } from './support.ts'

/** A page that records requests to any site but the paper and its source, which must not happen. */
const test = base.extend<{ foreignRequests: string[] }>({
  foreignRequests: async ({ page, baseURL }, provide) => {
    const foreignRequests: string[] = []
    const allowed = new Set([new URL(baseURL ?? '').origin, new URL(site).origin])
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && !allowed.has(origin)) foreignRequests.push(request.url())
    })
    await provide(foreignRequests)
    expect(foreignRequests).toEqual([])
  },
})

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

test('the front shows the name of the site, a lead and its picture in several sizes', async ({
  page,
  foreignRequests,
}) => {
  await page.goto('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  const rtl = ['ar', 'fa', 'ur', 'he'].includes((await page.locator('html').getAttribute('lang')) ?? '')
  await expect(page.locator('html')).toHaveAttribute('dir', rtl ? 'rtl' : 'ltr')
  await expect(page.locator('main img[srcset]').first()).toHaveAttribute('srcset', /\d+w, .*\d+w/u)
  expect(foreignRequests).toEqual([])
})

test('a section lists its stories, a story opens from there, and its authors and tags lead to their lists', async ({
  page,
  foreignRequests,
}) => {
  await page.goto('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.locator('#_sections a').nth(1).click()
  await expect(page).toHaveURL(/\/section\//u)
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/article\//u)
  await expect(heading(page)).not.toBeEmpty()
  for (const kind of ['author', 'tag']) {
    const link = page.locator(`main a[href*="/${kind}/"]`).first()
    if ((await link.count()) === 0) continue
    await link.click()
    await expect(page).toHaveURL(new RegExp(`/${kind}/`, 'u'))
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.goBack()
  }
  expect(foreignRequests).toEqual([])
})

test('a link leads to older stories', async ({ page, foreignRequests }) => {
  const { length } = await livePosts()
  const language = await languageOf(page)
  await page.goto(`/${language}/latest`)
  await expect(page.getByRole('article').first()).toBeVisible()
  if (length >= 24) {
    await page.locator('a[rel="next"]').click()
    await expect(page).toHaveURL(/\/page\/\d+$/u)
    await expect(page.getByRole('article')).toHaveCount(12)
  }
  expect(foreignRequests).toEqual([])
})

test('every story opens with its headline and direction, runs no script and asks no other site', async ({
  page,
  foreignRequests,
}) => {
  test.setTimeout(900_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog opened')))
  const language = await languageOf(page)
  for (const { name, id, content } of await livePosts()) {
    const isName = /^(?=.*[^\d-])[\p{L}\p{M}\p{N}-]+$/u.test(name)
    await open(page, `/${language}/article/${encodeURIComponent(isName ? name : String(id))}`)
    await expect(page.locator('article[class] [lang][dir]').first()).toHaveAttribute('dir', /^(?:rtl|ltr)$/u)
    if (content.protected) await expect(page.locator(`main aside a[href^="${site}/"]`)).toBeVisible()
    expect(await page.evaluate(() => '__pwned' in window), name).toBe(false)
    expect(
      await page
        .locator(
          'main script, main iframe, main [onerror], main [onload], main form, main style, main a[href^="javascript:"]',
        )
        .count(),
      name,
    ).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), name).toBe(true)
  }
  expect(errors).toEqual([])
  expect(foreignRequests).toEqual([])
})

test('an unknown story gives a page that says so and offers other stories', async ({ page, foreignRequests }) => {
  const language = await languageOf(page)
  await page.goto(`/${language}/article/there-is-no-such-story`)
  await expect(heading(page)).not.toBeEmpty()
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(foreignRequests).toEqual([])
})

test('a source that stops answering gives a message and a button to try again', async ({ page, foreignRequests }) => {
  const language = await languageOf(page)
  await page.route(`${site}/**`, (route) => route.abort())
  await page.goto(`/${language}/latest`)
  const again = page.getByRole('main').getByRole('button')
  await expect(again).toBeVisible()
  await page.unroute(`${site}/**`)
  await again.click()
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(foreignRequests).toEqual([])
})

/** Opens an address within the running app, as Back and Forward do, and waits for its story. */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${address}$`, 'u'))
  await expect(heading(page)).not.toBeEmpty()
}

/** The language of the paper, to which its root address leads. */
async function languageOf(page: Page): Promise<string> {
  await page.goto('/')
  await expect(page).toHaveURL(/\/\w+\/$/u)
  return new URL(page.url()).pathname.slice(1, -1)
}
