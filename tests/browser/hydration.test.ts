import type { Page, Route } from '@playwright/test'
import { complaintsOf } from './support/complaints.ts'
import { isAlive, publishedPages } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

for (const language of ['ar', 'en', 'fa', 'ur', 'he', 'fr', 'tr'] as const) {
  test(`scripts take every kind of page in ${language} over as it was published, and nothing complains`, async ({
    page,
  }) => {
    test.setTimeout(60_000)
    const complaints = complaintsOf(page)
    for (const [kind, address] of Object.entries(publishedPages(language))) {
      await page.goto(address)
      await isAlive(page)
      const { published, taken } = await markupOf(page)
      expect(taken, kind).toEqual(published)
    }
    expect(complaints).toEqual([])
  })
}

test('a page whose words are not those of the app complains, so that the tests of hydration would see it', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  await page.route('**/fr/latest', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('Olive', 'Olivier').replace('<h1', '<h2'),
    })
  })
  await page.goto('/fr/latest')
  await isAlive(page)
  await expect.poll(() => complaints.join()).toContain('#418')
})

test('scripts take a page over in a browser that never calls itself idle', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (run, options) =>
      options?.timeout === undefined
        ? 0
        : Number(setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 }), options.timeout))
  })
  await page.goto('/ar/')
  await isAlive(page)
  await expect(page.getByRole('banner').locator('time').first()).toBeVisible()
})

test('scripts take a page over although a picture of it never comes', async ({ page }) => {
  const held: Route[] = []
  await page.clock.install()
  await page.route('**/media/*.avif', (route) => void held.push(route))
  await page.goto('/ar/article/port-reopens', { waitUntil: 'domcontentloaded' })
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.clock.fastForward(15_000)
  await isAlive(page)
  expect(await page.evaluate(() => document.readyState)).toBe('interactive')
  await Promise.all(held.map((route) => route.abort()))
})

/**
 * The markup below the root as the host sent it, and as it is now, without what differs by the reader's clock and window, and
 * without the buttons of players, which are nothing without scripts. React in production says
 * nothing of attributes that differ: this does.
 */
const markupOf = (page: Page): Promise<{ published: string[]; taken: string[] }> =>
  page.evaluate(async () => {
    const linesOf = (scope: Document): string[] => {
      const root = scope.getElementById('root')?.cloneNode(true)
      if (!(root instanceof Element)) return []
      for (const time of root.querySelectorAll('time')) time.textContent = ''
      for (const today of root.querySelectorAll('header p:first-child')) today.replaceChildren()
      for (const region of root.querySelectorAll('section')) region.removeAttribute('tabindex')
      for (const made of root.querySelectorAll('figure button, figure button ~ p')) made.remove()
      return root.getHTML().split(/(?=<)/u)
    }
    const source = await (await fetch(location.href)).text()
    return { published: linesOf(new DOMParser().parseFromString(source, 'text/html')), taken: linesOf(document) }
  })
