import type { Page } from '@playwright/test'
import { collectConsoleErrors } from './support/collectConsoleErrors.ts'
import { waitForApp, publishedPages } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

for (const language of ['ar', 'en', 'fa', 'ur', 'he', 'fr', 'tr'] as const) {
  test(`the app keeps every kind of page in ${language} as it was published, without an error`, async ({ page }) => {
    test.setTimeout(60_000)
    const errors = collectConsoleErrors(page)
    for (const [kind, address] of Object.entries(publishedPages(language))) {
      await page.goto(address)
      await waitForApp(page)
      const { published, kept } = await readMarkup(page)
      expect(kept, kind).toEqual(published)
    }
    expect(errors).toEqual([])
  })
}

test('a page whose frame something has changed keeps its content, and the app says so', async ({ page }) => {
  const errors = collectConsoleErrors(page)
  await page.route('**/fr/latest', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<ul', '<section></section><ul') })
  })
  await page.goto('/fr/latest')
  const stories = await page.getByRole('main').getByRole('article').count()
  await waitForApp(page)
  await expect.poll(() => errors.join()).toContain('#418')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(stories)
  await page.getByRole('main').getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a player starts in the place of its card', async ({ page }) => {
  await page.route('https://**', (route) => route.abort())
  await page.goto('/ar/article/long-read-water')
  await waitForApp(page)
  const card = page.locator('figure:has([data-player])').first()
  const name = await card.getAttribute('aria-label')
  await card.getByRole('button').click()
  const player = page.getByRole('figure', { name: name ?? '', exact: true })
  await expect(player.locator('iframe')).toBeFocused()
  await expect(player.getByRole('button')).toHaveCount(0)
})

test('a link into a long story comes to its place and stays there', async ({ page }) => {
  await page.goto('/ar/article/long-read-water')
  await waitForApp(page)
  const contents = page.getByRole('navigation', { name: 'في هذا المقال' })
  await contents.locator('summary').click()
  const link = contents.getByRole('link').last()
  const target = page.locator(decodeURIComponent((await link.getAttribute('href')) ?? ''))
  await link.click()
  await expect.poll(async () => (await target.boundingBox())?.y ?? 0).toBeLessThan(200)
  await expect(target).toBeInViewport()
})

test('a page that is loaded again stands at the line where it was', async ({ page }) => {
  await page.goto('/ar/article/long-read-water')
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).nth(3)
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const topOf = async () => Math.round((await heading.boundingBox())?.y ?? Number.NaN)
  await expect.poll(topOf).toBeLessThan(400)
  const before = await topOf()
  await page.reload()
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(2)
})

/**
 * The markup below the root as the host sent it, and as it is once the app has started. It leaves out what depends
 * on the reader's clock and window. React in production does not report attributes that differ, so the markup is
 * compared.
 */
const readMarkup = (page: Page): Promise<{ published: string[]; kept: string[] }> =>
  page.evaluate(async () => {
    const linesOf = (scope: Document): string[] => {
      const root = scope.getElementById('_root')?.cloneNode(true)
      if (!(root instanceof Element)) return []
      for (const time of root.querySelectorAll('time')) time.textContent = ''
      for (const today of root.querySelectorAll('header p:first-child')) today.replaceChildren()
      for (const region of root.querySelectorAll('section[class^=region]')) {
        for (const name of ['tabindex', 'aria-label', 'aria-labelledby']) region.removeAttribute(name)
      }
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
    return { published: published ? linesOf(published) : [], kept: linesOf(document) }
  })
