import type { Page } from '@playwright/test'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const SECTION = '/ar/section/economy'

/** The addresses of the stories that the page has requested, updated as it requests more. */
function collectStoryRequests(page: Page): string[] {
  const requested: string[] = []
  page.on('request', (request) => {
    const [, id] = /\/content\/ar\/articles\/([^/]+)\.json$/u.exec(request.url()) ?? []
    if (id !== undefined) requested.push(`/ar/article/${id}`)
  })
  return requested
}

const links = (page: Page) => page.getByRole('main').locator('article a')
const linkAddress = async (page: Page, index: number): Promise<string> =>
  (await links(page).nth(index).getAttribute('href')) ?? ''

/** Opens a list of stories and lets enough time pass for the page to count as idle. */
async function openIdle(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto(SECTION)
  await waitForApp(page)
  await page.clock.runFor(5000)
}

const browsers: Record<string, () => void> = {
  'a browser with requestIdleCallback': () => undefined,
  'a browser without requestIdleCallback': () => {
    for (const owner of [window, Window.prototype]) Reflect.deleteProperty(owner, 'requestIdleCallback')
  },
}

for (const [browser, change] of Object.entries(browsers)) {
  test(`the first story in view is prefetched once the page is idle, in ${browser}`, async ({ page }) => {
    const requested = collectStoryRequests(page)
    await page.addInitScript(change)
    await openIdle(page)
    await expect.poll(() => requested).toEqual([await linkAddress(page, 0)])
  })
}

test('a story under the pointer is prefetched, and not requested again when it is opened', async ({ page }) => {
  const requested = collectStoryRequests(page)
  await openIdle(page)
  const [first, third] = [await linkAddress(page, 0), await linkAddress(page, 2)]
  await expect.poll(() => requested).toEqual([first])
  await links(page).nth(2).hover()
  await expect.poll(() => requested).toEqual([first, third])
  await links(page).nth(2).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(requested.filter((each) => each === third)).toEqual([third])
})

for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }]) {
  test(`a reader with ${JSON.stringify(connection)} prefetches nothing`, async ({ page }) => {
    const requested = collectStoryRequests(page)
    await page.addInitScript((value) => void Object.defineProperty(navigator, 'connection', { value }), connection)
    await openIdle(page)
    await links(page).nth(2).hover()
    await page.clock.runFor(5000)
    expect(requested).toEqual([])
    const address = await linkAddress(page, 2)
    await links(page).nth(2).click()
    await expect(page).toHaveURL(address)
    await expect.poll(() => requested[0]).toBe(address)
  })
}
