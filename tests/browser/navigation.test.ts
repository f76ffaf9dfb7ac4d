import type { Page } from '@playwright/test'
import { isAlive } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

/** Read at once: after Back the page must not pass through its top. */
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY))

test('a link opens the next page in the one that is there: title, heading and focus are new, and it begins at its top', async ({
  page,
}) => {
  await page.goto('/ar/section/culture')
  await isAlive(page)
  await page.evaluate(() => {
    document.documentElement.dataset['kept'] = 'yes'
  })
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(headline(page)).toBeFocused()
  await expect(headline(page)).toHaveText(name)
  await expect(headline(page)).toBeInViewport()
  expect(await scrolled(page)).toBe(0)
  expect(await page.title()).toBe(`\u200F${name} | جريدة`)
  expect(await page.evaluate(() => document.documentElement.dataset['kept'])).toBe('yes')
})

test('Back returns to where the reader was on the page, and to the link that led away; Forward to the story again', async ({
  page,
}) => {
  await page.goto('/ar/section/politics')
  await isAlive(page)
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(0)
  const address = await link.getAttribute('href')
  await link.click()
  await expect(headline(page)).toBeFocused()
  await page.goBack()
  await expect(page.locator(`main a[href="${address}"]`)).toBeFocused()
  await expect.poll(() => scrolled(page)).toBe(before)
  expect(await page.title()).toContain('سياسة')
  await page.goForward()
  await expect(headline(page)).toBeFocused()
  await expect(page).toHaveURL(address ?? '')
})

test('Back to the front finds the card that was opened, though other places on it lead there too', async ({ page }) => {
  await page.goto('/ar/')
  await isAlive(page)
  const address = await page.getByRole('main').getByRole('link').first().getAttribute('href')
  const links = page.locator(`main a[href="${address}"]`)
  await links.last().click()
  await expect(headline(page)).toBeFocused()
  await page.goBack()
  await expect(links.last()).toBeFocused()
})

test('Back after a section of the head was opened returns the focus to that link', async ({ page }) => {
  await page.goto('/en/')
  await isAlive(page)
  const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Sport' })
  await link.click()
  await expect(headline(page)).toBeFocused()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(link).toBeFocused()
})

test('the switch of languages goes to the translation where there is one, else to the front of that language', async ({
  page,
}) => {
  await page.goto('/ar/article/port-reopens')
  await isAlive(page)
  await switchTo(page, 'English')
  await expect(page).toHaveURL('/en/article/port-reopens')
  await expect(headline(page)).toBeFocused()
  await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
  await page.goto('/ar/article/chess-brief')
  await isAlive(page)
  await switchTo(page, 'Français')
  await expect(page).toHaveURL('/fr/')
  await expect(page.locator('html[lang=fr][dir=ltr]')).toBeAttached()
  await expect(headline(page)).toBeFocused()
})

test('the menu of languages closes when a page was opened from it, on Escape, and when the focus leaves it', async ({
  page,
}) => {
  await page.goto('/en/')
  await isAlive(page)
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

test('a link into the same story and the picture in its address leave the focus to the browser', async ({ page }) => {
  await page.goto('/ar/article/long-read-water')
  await isAlive(page)
  await page.getByRole('main').getByRole('navigation').first().locator('summary').click()
  const entry = page.getByRole('main').getByRole('navigation').first().getByRole('link').nth(3)
  const target = new URL(await entry.evaluate((link: HTMLAnchorElement) => link.href)).hash
  await entry.click()
  await expect(page.locator(`[id="${decodeURIComponent(target.slice(1))}"]`)).toBeInViewport()
  await page.keyboard.press('Tab')
  const next = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)
  expect(next).toBeGreaterThanOrEqual(0)
})

async function switchTo(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
}
