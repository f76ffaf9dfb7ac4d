import type { Route } from '@playwright/test'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const STORY = '/ar/article/port-reopens'
const APP = /\/assets\/(?:react|paper)-[^/]+\.js$/u

test('a reader who saves data loads the app only after a sign of life', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const requested: string[] = []
  page.on('request', (request) => APP.test(request.url()) && requested.push(request.url()))
  await page.goto(STORY, { waitUntil: 'networkidle' })
  await expect(page.getByRole('banner').locator('time')).not.toBeEmpty()
  expect(requested).toEqual([])
  await page.keyboard.press('Tab')
  await expect.poll(() => requested.length).toBeGreaterThan(1)
})

test('the app starts by itself on a page at rest', async ({ page }) => {
  await page.goto(STORY)
  await expect(page.locator('#_root[data-started]')).toBeAttached()
})

test('a click on a picture before the app is there is kept for it', async ({ page }) => {
  const pending: Route[] = []
  await page.route(APP, (route) => void pending.push(route))
  await page.goto(STORY, { waitUntil: 'networkidle' })
  await page.locator('[data-picture]').first().click()
  await expect(page.locator('#_loading[data-active]')).toBeAttached()
  await expect.poll(() => pending.length).toBeGreaterThan(1)
  await Promise.all(pending.map((route) => route.continue()))
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('#_loading[data-active]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-picture]').first()).toBeFocused()
  await expect(page).toHaveURL(STORY)
})

test('a click on a picture leads to its file if the app cannot start', async ({ page }) => {
  await page.route(APP, (route) => route.abort('connectionrefused'))
  await page.goto(STORY, { waitUntil: 'networkidle' })
  await page.locator('[data-picture]').first().click()
  await expect(page).toHaveURL(/\/content\/ar\/media\/.+\.jpg$/u)
})

test('the app starts in a browser that is never idle', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (run, options) =>
      options?.timeout === undefined
        ? 0
        : Number(setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 }), options.timeout))
  })
  await page.goto('/ar/')
  await waitForApp(page)
  await expect(page.getByRole('banner').locator('time').first()).toBeVisible()
})

test('the app starts while a picture of the page never arrives', async ({ page }) => {
  const pending: Route[] = []
  await page.clock.install()
  await page.route('**/media/*.avif', (route) => void pending.push(route))
  await page.goto('/ar/article/port-reopens', { waitUntil: 'domcontentloaded' })
  await expect.poll(() => pending.length).toBeGreaterThan(0)
  await page.clock.fastForward(15_000)
  await waitForApp(page)
  expect(await page.evaluate(() => document.readyState)).toBe('interactive')
  await Promise.all(pending.map((route) => route.abort()))
})
