import type { Page } from '@playwright/test'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

/** Read without waiting: after Back the page must not show its top first. */
const scrollPosition = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY))

test('a link opens the next page without a reload, with its title, at its top, and focuses its heading', async ({
  page,
}) => {
  await page.goto('/ar/section/culture')
  await waitForApp(page)
  await page.evaluate(() => {
    document.documentElement.dataset['loaded'] = 'once'
  })
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(headline(page)).toBeFocused()
  await expect(headline(page)).toHaveText(name)
  await expect(headline(page)).toBeInViewport()
  expect(await scrollPosition(page)).toBe(0)
  expect(await page.title()).toBe(`\u200F${name} | جريدة`)
  expect(await page.evaluate(() => document.documentElement.dataset['loaded'])).toBe('once')
})

test('Back restores the scroll position and the focus on the link, and Forward returns to the story', async ({
  page,
}) => {
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const before = await scrollPosition(page)
  expect(before).toBeGreaterThan(0)
  const address = await link.getAttribute('href')
  await link.click()
  await expect(headline(page)).toBeFocused()
  await page.goBack()
  await expect(page.locator(`main a[href="${address}"]`)).toBeFocused()
  await expect.poll(() => scrollPosition(page)).toBe(before)
  expect(await page.title()).toContain('سياسة')
  await page.goForward()
  await expect(headline(page)).toBeFocused()
  await expect(page).toHaveURL(address ?? '')
})

test('Back to the front focuses the card that was opened, although other links lead to the same story', async ({
  page,
}) => {
  await page.goto('/ar/')
  await waitForApp(page)
  const address = await page.getByRole('main').getByRole('link').first().getAttribute('href')
  const links = page.locator(`main a[href="${address}"]`)
  await links.last().click()
  await expect(headline(page)).toBeFocused()
  await page.goBack()
  await expect(links.last()).toBeFocused()
})

test('Back from a section returns the focus to its link in the section menu', async ({ page }) => {
  await page.goto('/en/')
  await waitForApp(page)
  const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Sport' })
  await link.click()
  await expect(headline(page)).toBeFocused()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(link).toBeFocused()
})

test('the language menu leads to the translation where there is one, else to the front of that language', async ({
  page,
}) => {
  await page.goto('/ar/article/port-reopens')
  await waitForApp(page)
  await switchTo(page, 'English')
  await expect(page).toHaveURL('/en/article/port-reopens')
  await expect(headline(page)).toBeFocused()
  await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
  await page.goto('/ar/article/chess-brief')
  await waitForApp(page)
  await switchTo(page, 'Français')
  await expect(page).toHaveURL('/fr/')
  await expect(page.locator('html[lang=fr][dir=ltr]')).toBeAttached()
  await expect(headline(page)).toBeFocused()
})

test('the language menu closes after a choice, on Escape, and when the focus leaves it', async ({ page }) => {
  await page.goto('/en/')
  await waitForApp(page)
  const menu = page.getByRole('banner').locator('details')
  await switchTo(page, 'Türkçe')
  await expect(menu).not.toHaveAttribute('open')
  await menu.locator('summary').click()
  await menu.getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  await expect(menu).not.toHaveAttribute('open')
  await expect(menu.locator('summary')).toBeFocused()
  await menu.locator('summary').click()
  await expect(menu).toHaveAttribute('open')
  await headline(page).click()
  await expect(menu).not.toHaveAttribute('open')
})

test('after a link into the same story, Tab goes on from its target', async ({ page }) => {
  await page.goto('/ar/article/long-read-water')
  await waitForApp(page)
  await page.getByRole('main').getByRole('navigation').first().locator('summary').click()
  const entry = page.getByRole('main').getByRole('navigation').first().getByRole('link').nth(3)
  const target = new URL(await entry.evaluate((link: HTMLAnchorElement) => link.href)).hash
  await entry.click()
  await expect(page.locator(`[id="${decodeURIComponent(target.slice(1))}"]`)).toBeInViewport()
  await page.keyboard.press('Tab')
  const next = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)
  expect(next).toBeGreaterThanOrEqual(0)
})

test('a link to a note of another story shows the note and moves the focus to it', async ({ page }) => {
  await page.goto('/ar/section/science')
  await waitForApp(page)
  const link = page.locator('main a[href^="/ar/article/long-read-water"]').first()
  await link.evaluate((each: HTMLAnchorElement) => each.setAttribute('href', `${each.pathname}#note-2`))
  await link.click()
  await expect(page).toHaveURL('/ar/article/long-read-water#note-2')
  await expect(page.locator('#note-2')).toBeFocused()
  await expect(page.locator('#note-2')).toBeInViewport()
})

async function switchTo(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
}

test('a link to the open page adds no entry to the history', async ({ page }) => {
  await page.goto('/ar/section/culture')
  await waitForApp(page)
  const countEntries = () => page.evaluate(() => history.length)
  const before = await countEntries()
  await page.getByRole('banner').locator('a[href="/ar/section/culture"]').click()
  await expect(headline(page)).toHaveText('ثقافة')
  expect(await countEntries()).toBe(before)
})
