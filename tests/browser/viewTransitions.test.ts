import type { Page } from '@playwright/test'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

declare global {
  interface Window {
    /** For each view transition, where the shared picture was: in the old page, then in the new one. */
    transitions: string[][]
    /** The properties for which a CSS transition has started. */
    animated: string[]
  }
}

test('the picture of a card grows into that of its story and shrinks back', async ({ page }) => {
  await watchTransitions(page, 0)
  await page.goto('/ar/')
  await waitForApp(page)
  const link = page.getByRole('main').getByRole('link').first()
  const address = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(address ?? '')
  await expect.poll(() => page.evaluate(() => window.transitions)).toEqual([['card', 'story']])
  await page.goBack()
  await expect
    .poll(() => page.evaluate(() => window.transitions))
    .toEqual([
      ['card', 'story'],
      ['story', 'card'],
    ])
})

test('no picture grows with reduced motion, from a card without a picture, or from story to story', async ({
  page,
}) => {
  await watchTransitions(page, 0)
  await page.goto('/ar/article/port-reopens')
  await waitForApp(page)
  await page.getByRole('main').locator('section article a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('banner').getByRole('link').first().click()
  await expect(page).toHaveURL('/ar/')
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => window.transitions)).toEqual([])
})

test('with reduced motion nothing animates when the window or the colours change', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto('/ar/article/port-reopens')
  await waitForApp(page)
  await page.evaluate(() => {
    window.animated = []
    addEventListener('transitionrun', ({ propertyName }) => window.animated.push(propertyName))
  })
  const size = () => page.getByRole('heading', { level: 1 }).evaluate((headline) => getComputedStyle(headline).fontSize)
  const wide = await size()
  await page.setViewportSize({ width: 320, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await size()).not.toBe(wide)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await page.evaluate(() => window.animated)).toEqual([])
})

test('a slow device shows the story at once without a transition', async ({ page }) => {
  await watchTransitions(page, 50)
  await page.goto('/ar/')
  await waitForApp(page)
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => window.transitions)).toEqual([])
})

test('a story opened from a list shows its header first, and the footer stays below the window', async ({ page }) => {
  await page.addInitScript(recordFirstFrame)
  await page.goto('/ar/')
  await waitForApp(page)
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.locator('main article[aria-busy=false] > footer')).toBeAttached()
  const first = await page.evaluate(() => document.documentElement.dataset['firstFrame'])
  expect(first).toBe('busy, footer below the window')
})

test('the fonts of a language are loaded with the first page that uses it', async ({ page }) => {
  await page.goto('/ar/article/port-reopens')
  await waitForApp(page)
  const families = () => page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  expect(await families()).not.toContain('Jarida Nastaliq')
  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('banner').getByRole('link', { name: 'اردو', exact: true }).click()
  await expect(page.locator('html[lang=ur]')).toBeAttached()
  await expect.poll(families).toContain('Jarida Nastaliq')
})

/** Records view transitions. `slowness` multiplies the clock, so that the speed of this machine does not matter. */
async function watchTransitions(page: Page, slowness: number): Promise<void> {
  await page.addInitScript((slowness) => {
    window.transitions = []
    const now = performance.now.bind(performance)
    performance.now = () => now() * slowness
    const namedPictures = () =>
      [...document.querySelectorAll('[style*="story-picture"]')].map((element) =>
        element.closest('article:has(h1)') ? 'story' : 'card',
      )
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const before = namedPictures()
      return start(async () => {
        await (typeof update === 'function' ? update() : update?.update?.())
        window.transitions.push([...before, ...namedPictures()])
      })
    }
  }, slowness)
}

/** Records the first frame that shows a story's headline: whether its body is there, and where the footer is. */
function recordFirstFrame(): void {
  const look = (): void => {
    const story = document.querySelector('main article:has(h1)')
    if (!story) return void requestAnimationFrame(look)
    const foot = document.querySelector('body > div > footer')?.getBoundingClientRect().top ?? 0
    const place = foot >= innerHeight ? 'footer below the window' : 'footer in the window'
    document.documentElement.dataset['firstFrame'] =
      `${story.getAttribute('aria-busy') === 'true' ? 'busy' : 'whole'}, ${place}`
  }
  addEventListener('click', () => requestAnimationFrame(look), { capture: true })
}

test('what is pressed while a picture grows is pressed on the page below it', async ({ page }) => {
  await page.goto('/ar/section/science')
  await waitForApp(page)
  const pressed = await page.evaluate(async () => {
    const transition = document.startViewTransition(() => undefined)
    await transition.ready
    const { left, top, width, height } = document.querySelector('main a')?.getBoundingClientRect() ?? new DOMRect()
    const tag = document.elementFromPoint(left + width / 2, top + height / 2)?.tagName
    await transition.finished
    return tag
  })
  expect(pressed).not.toBe('HTML')
})
