import type { Page } from '@playwright/test'
import { isAlive } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

declare global {
  interface Window {
    /** What was named when a view transition began: the old page's picture, then the new page's. */
    grown: string[][]
    /** The properties of which some element began to move. */
    moved: string[]
  }
}

test('the picture of a card grows into that of its story and shrinks back, for readers who like movement', async ({
  page,
}) => {
  await watchTransitions(page, 0)
  await page.goto('/ar/')
  await isAlive(page)
  const link = page.getByRole('main').getByRole('link').first()
  const address = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(address ?? '')
  await expect.poll(() => page.evaluate(() => window.grown)).toEqual([['card', 'story']])
  await page.goBack()
  await expect
    .poll(() => page.evaluate(() => window.grown))
    .toEqual([
      ['card', 'story'],
      ['story', 'card'],
    ])
})

test('nothing grows where less movement is wanted, from a card without a picture, or from story to story', async ({
  page,
}) => {
  await watchTransitions(page, 0)
  await page.goto('/ar/article/port-reopens')
  await isAlive(page)
  await page.getByRole('main').locator('section article a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('banner').getByRole('link').first().click()
  await expect(page).toHaveURL('/ar/')
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => window.grown)).toEqual([])
})

test('for readers who want less movement nothing moves when the window changes or the colours do', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto('/ar/article/port-reopens')
  await isAlive(page)
  await page.evaluate(() => {
    window.moved = []
    addEventListener('transitionrun', ({ propertyName }) => window.moved.push(propertyName))
  })
  const size = () => page.getByRole('heading', { level: 1 }).evaluate((headline) => getComputedStyle(headline).fontSize)
  const wide = await size()
  await page.setViewportSize({ width: 320, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await size()).not.toBe(wide)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await page.evaluate(() => window.moved)).toEqual([])
})

test('a slow device shows the story at once instead', async ({ page }) => {
  await watchTransitions(page, 50)
  await page.goto('/ar/')
  await isAlive(page)
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => window.grown)).toEqual([])
})

test('a story that is opened from a list shows its head first, and then all of it, on a page as long as the window at least', async ({
  page,
}) => {
  await page.addInitScript(recordFirstSight)
  await page.goto('/ar/')
  await isAlive(page)
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.locator('main article[aria-busy=false] > footer')).toBeAttached()
  const first = await page.evaluate(() => document.documentElement.dataset['firstSight'])
  expect(first).toBe('busy, footer below the window')
})

test('fonts of a language that the first page had nothing in come with the first page that has', async ({ page }) => {
  await page.goto('/ar/article/port-reopens')
  await isAlive(page)
  const families = () => page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  expect(await families()).not.toContain('Jarida Nastaliq')
  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('banner').getByRole('link', { name: 'اردو', exact: true }).click()
  await expect(page.locator('html[lang=ur]')).toBeAttached()
  await expect.poll(families).toContain('Jarida Nastaliq')
})

/** On a device that needs so many times as long as this machine: how fast that is today decides nothing. */
async function watchTransitions(page: Page, slowness: number): Promise<void> {
  await page.addInitScript((slowness) => {
    window.grown = []
    const now = performance.now.bind(performance)
    performance.now = () => now() * slowness
    const named = () =>
      [...document.querySelectorAll('[style*="story-picture"]')].map((element) =>
        element.closest('article:has(h1)') ? 'story' : 'card',
      )
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const pictures = named()
      return start(async () => {
        await (typeof update === 'function' ? update() : update?.update?.())
        window.grown.push([...pictures, ...named()])
      })
    }
  }, slowness)
}

/** Notes what a reader sees in the frame in which a story's heading is there for the first time. */
function recordFirstSight(): void {
  const look = (): void => {
    const story = document.querySelector('main article:has(h1)')
    if (!story) return void requestAnimationFrame(look)
    const foot = document.querySelector('body > div > footer')?.getBoundingClientRect().top ?? 0
    const place = foot >= innerHeight ? 'footer below the window' : 'footer in the window'
    document.documentElement.dataset['firstSight'] =
      `${story.getAttribute('aria-busy') === 'true' ? 'busy' : 'whole'}, ${place}`
  }
  addEventListener('click', () => requestAnimationFrame(look), { capture: true })
}
