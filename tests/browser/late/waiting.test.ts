import type { Page, Route } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { switchLanguage } from '../support/lateTrials.ts'
import { waitForApp } from '../support/pageKinds.ts'
import { expect, test } from '../support/sharedContext.ts'

const STORY = '/ar/article/records-law'
const DATA = '**/content/ar/articles/records-law.json'
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLink = (page: Page) => page.locator(`main a[href="${STORY}"]`)
const slowNotice = (page: Page) => page.getByRole('status').filter({ hasText: 'الاتصال بطيء' })

/** Opens a section, whose clock the test moves, and follows a link to a story whose content never arrives. */
async function waitForStory(page: Page): Promise<Route[]> {
  const pending: Route[] = []
  await page.route(DATA, (route) => void pending.push(route))
  await page.clock.install()
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  await storyLink(page).click()
  await expect.poll(() => pending.length).toBe(1)
  return pending
}

test('after 5 seconds a notice says that the connection is slow, and the story still comes', async ({ page }) => {
  const pending = await waitForStory(page)
  await page.clock.fastForward(4000)
  await expect(slowNotice(page)).toHaveCount(0)
  await page.clock.fastForward(1000)
  await expect(slowNotice(page)).toBeVisible()
  await expect(headline(page)).toHaveText('سياسة')
  await Promise.all(pending.map((route) => route.continue()))
  await expect(page).toHaveURL(STORY)
  await expect(slowNotice(page)).toHaveCount(0)
})

test('a reader who does not want to wait stays on the page, and goes elsewhere from there', async ({ page }) => {
  await waitForStory(page)
  await page.clock.fastForward(5000)
  await page.getByRole('button', { name: 'ابقَ هنا' }).click()
  await expect(slowNotice(page)).toHaveCount(0)
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  await expect(page).toHaveURL('/ar/section/politics')
  await page.clock.fastForward(60_000)
  await expect(headline(page)).toHaveText('سياسة')
  await page.getByRole('navigation').getByRole('link', { name: 'ثقافة' }).click()
  await expect(headline(page)).toHaveText('ثقافة')
  await page.goBack()
  await expect(headline(page)).toHaveText('سياسة')
})

test('after 15 seconds the reader is told so, with what can be read meanwhile, and can try again', async ({ page }) => {
  await trial({ table: 'faults', row: 'no answer', column: 'article JSON, on navigation' }, async () => {
    await page.goto('/ar/article/port-reopens')
    const story = (await headline(page).textContent()) ?? ''
    await waitForApp(page)
    const pending: Route[] = []
    await page.route(DATA, (route) => void pending.push(route))
    await page.clock.install()
    await page.getByRole('navigation').getByRole('link', { name: 'سياسة' }).click()
    await storyLink(page).click()
    await expect.poll(() => pending.length).toBe(1)
    await page.clock.fastForward(15_000)
    await expect(headline(page)).toHaveText('الاتصال بطيء جدًا')
    await expect(headline(page)).toBeFocused()
    await expect(page).toHaveURL(STORY)
    await page.unrouteAll()
    await page.getByRole('main').getByRole('link', { name: story }).click()
    await expect(headline(page)).toHaveText(story)
    await page.goBack()
    await page.goBack()
    await expect(storyLink(page)).toBeVisible()
    return 'after 15 s the failure, with the stories read before'
  })
})

const assets = {
  'the words of another language': { file: /\/assets\/en-[\w-]+\.js$/u, column: 'catalogue, on navigation' },
}

for (const [name, { file, column }] of Object.entries(assets)) {
  test(`without an answer for ${name}, the finished page is opened`, async ({ page }) => {
    await trial({ table: 'faults', row: 'no answer', column }, async () => {
      let requests = 0
      await page.route(file, () => {
        requests += 1
      })
      await page.clock.install()
      await switchLanguage(page)
      await expect.poll(() => requests).toBeGreaterThan(0)
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
      await page.clock.fastForward(10_000)
      // The second attempt begins once the host has said that there is a finished page.
      await expect(async () => {
        await page.clock.fastForward(1000)
        await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached({ timeout: 500 })
      }).toPass()
      await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
      return 'after 15 s the finished page'
    })
  })
}

test('a page that was read before is shown as it was when the host does not answer', async ({ page }) => {
  await trial({ table: 'faults', row: 'no answer', column: 'list JSON, on Back' }, async () => {
    await page.clock.install()
    await page.goto('/ar/section/politics')
    await waitForApp(page)
    await storyLink(page).click()
    await expect(page).toHaveURL(STORY)
    await page.route('**/content/**', () => undefined)
    await page.clock.fastForward(120_000)
    await page.goBack()
    await page.clock.fastForward(3000)
    await expect(headline(page)).toHaveText('سياسة')
    await expect(storyLink(page)).toBeVisible()
    return 'the page as it was'
  })
})

for (const status of [429, 503]) {
  test(`a host that answers ${status} is asked again after the time that it asks for`, async ({ page }) => {
    const row = `a ${status} with Retry-After`
    await trial({ table: 'faults', row, column: 'article JSON, on navigation' }, async () => {
      let requests = 0
      await page.route(DATA, (route) => {
        requests += 1
        return requests === 1 ? route.fulfill({ status, headers: { 'Retry-After': '6' } }) : route.continue()
      })
      await page.clock.install()
      await page.goto('/ar/section/politics')
      await waitForApp(page)
      await storyLink(page).click()
      await expect(page.getByRole('status').filter({ hasText: 'على الموقع ضغط كبير' })).toBeVisible()
      await page.clock.fastForward(4000)
      expect(requests).toBe(1)
      await page.clock.fastForward(6000)
      await expect(page).toHaveURL(STORY)
      expect(requests).toBe(2)
      return 'a notice, then the story'
    })
  })
}
