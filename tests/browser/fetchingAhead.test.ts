import type { Page } from '@playwright/test'
import { isAlive } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const SECTION = '/ar/section/economy'

/** The stories that were asked for so far, by address. */
function storiesAskedFor(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, id] = /\/content\/ar\/articles\/([^/]+)\.json$/u.exec(request.url()) ?? []
    if (id !== undefined) asked.push(`/ar/article/${id}`)
  })
  return asked
}

const links = (page: Page) => page.getByRole('main').locator('article a')
const addressOf = async (page: Page, place: number): Promise<string> =>
  (await links(page).nth(place).getAttribute('href')) ?? ''

/** Opens a list of stories and lets the time pass after which a page counts as at rest. */
async function openAtRest(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto(SECTION)
  await isAlive(page)
  await page.clock.runFor(5000)
}

const browsers: Record<string, () => void> = {
  'a browser that says when it is idle': () => undefined,
  'a browser that cannot say so': () => {
    for (const owner of [window, Window.prototype]) Reflect.deleteProperty(owner, 'requestIdleCallback')
  },
}

for (const [browser, change] of Object.entries(browsers)) {
  test(`the first story in view is fetched ahead once the page is at rest, in ${browser}`, async ({ page }) => {
    const asked = storiesAskedFor(page)
    await page.addInitScript(change)
    await openAtRest(page)
    await expect.poll(() => asked).toEqual([await addressOf(page, 0)])
  })
}

test('a story that is pointed at is fetched ahead, and not again when it is opened', async ({ page }) => {
  const asked = storiesAskedFor(page)
  await openAtRest(page)
  const [first, third] = [await addressOf(page, 0), await addressOf(page, 2)]
  await expect.poll(() => asked).toEqual([first])
  await links(page).nth(2).hover()
  await expect.poll(() => asked).toEqual([first, third])
  await links(page).nth(2).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(asked.filter((each) => each === third)).toEqual([third])
})

for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }]) {
  test(`a reader with ${JSON.stringify(connection)} is sent nothing that was not asked for`, async ({ page }) => {
    const asked = storiesAskedFor(page)
    await page.addInitScript((value) => void Object.defineProperty(navigator, 'connection', { value }), connection)
    await openAtRest(page)
    await links(page).nth(2).hover()
    await page.clock.runFor(5000)
    expect(asked).toEqual([])
    const address = await addressOf(page, 2)
    await links(page).nth(2).click()
    await expect(page).toHaveURL(address)
    await expect.poll(() => asked[0]).toBe(address)
  })
}
