import type { Page, Route } from '@playwright/test'
import { collectConsoleErrors } from './support/collectConsoleErrors.ts'
import { waitForApp, publishedPages } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

for (const language of ['ar', 'en', 'fa', 'ur', 'he', 'fr', 'tr'] as const) {
  test(`every kind of page in ${language} hydrates as it was published, without an error`, async ({ page }) => {
    test.setTimeout(60_000)
    const errors = collectConsoleErrors(page)
    for (const [kind, address] of Object.entries(publishedPages(language))) {
      await page.goto(address)
      await waitForApp(page)
      const { published, hydrated } = await readMarkup(page)
      expect(hydrated, kind).toEqual(published)
    }
    expect(errors).toEqual([])
  })
}

test('a page whose frame something has changed keeps its content, and the app says so', async ({ page }) => {
  const errors = collectConsoleErrors(page)
  await page.route('**/fr/latest', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<header', '<section></section><header') })
  })
  await page.goto('/fr/latest')
  const stories = await page.getByRole('main').getByRole('article').count()
  await waitForApp(page)
  await expect.poll(() => errors.join()).toContain('#418')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(stories)
  await page.getByRole('main').getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a page hydrates in a browser that is never idle', async ({ page }) => {
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

test('a page hydrates while one of its pictures never arrives', async ({ page }) => {
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

/**
 * The markup below the root as the host sent it, and as it is after hydration. It leaves out what depends on the
 * reader's clock and window, and the buttons of players, which need scripts. React in production does not report
 * attributes that differ, so the markup is compared.
 */
const readMarkup = (page: Page): Promise<{ published: string[]; hydrated: string[] }> =>
  page.evaluate(async () => {
    const linesOf = (scope: Document): string[] => {
      const root = scope.getElementById('_root')?.cloneNode(true)
      if (!(root instanceof Element)) return []
      for (const time of root.querySelectorAll('time')) time.textContent = ''
      for (const today of root.querySelectorAll('header p:first-child')) today.replaceChildren()
      for (const region of root.querySelectorAll('section[class^=region]')) {
        for (const name of ['tabindex', 'aria-label', 'aria-labelledby']) region.removeAttribute(name)
      }
      for (const button of root.querySelectorAll('figure button, figure button ~ p')) button.remove()
      return root.getHTML().split(/(?=<)/u)
    }
    // A DOMParser would be refused: the page's policy requires trusted types.
    const published = await new Promise<Document | null>((resolve) => {
      const request = new XMLHttpRequest()
      request.open('GET', location.href)
      request.responseType = 'document'
      request.addEventListener('load', () => resolve(request.responseXML))
      request.send()
    })
    return { published: published ? linesOf(published) : [], hydrated: linesOf(document) }
  })
