import type { Page, Route } from '@playwright/test'
import { openSection } from '../support/lateTrials.ts'
import { expect, test } from '../support/sharedContext.ts'

const STORY = '/ar/article/records-law'
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLink = (page: Page) => page.locator(`main a[href^="${STORY}"]`)
const sectionLink = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name })

/** Keeps the requests for the story's content, for the test to answer. */
async function holdStory(page: Page): Promise<Route[]> {
  const held: Route[] = []
  await page.route(`**/content${STORY.replace('article', 'articles')}.json`, (route) => void held.push(route))
  return held
}

/** Opens a section and follows a link to a story whose content is held back. */
async function waitForStory(page: Page): Promise<Route[]> {
  const held = await holdStory(page)
  await openSection(page)
  await storyLink(page).click()
  await expect.poll(() => held.length).toBe(1)
  return held
}

/** The story fails, and the reader, whom nothing takes away, goes to another section. */
async function failUnnoticed(page: Page, held: Route[]): Promise<void> {
  const asked = countDocuments(page)
  await fail(page, held)
  await sectionLink(page, 'رياضة').click()
  await expect(headline(page)).toHaveText('رياضة')
  expect(asked).toEqual([])
}

/** Answers with an error of the host, and waits until the app has the answer. */
async function fail(page: Page, held: Route[]): Promise<void> {
  await expect.poll(() => held.length).toBe(1)
  const failed = page.waitForResponse((response) => response.status() === 500)
  await held[0]?.fulfill({ status: 500 })
  await failed
}

/** The documents that the browser asks for, and the requests by which the app asks whether they exist. */
function countDocuments(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.method() === 'HEAD') asked.push(request.url())
  })
  return asked
}

test('a story that fails after the reader has gone elsewhere takes nobody away', async ({ page }) => {
  const held = await waitForStory(page)
  await sectionLink(page, 'ثقافة').click()
  await expect(headline(page)).toHaveText('ثقافة')
  await failUnnoticed(page, held)
})

test('a story that fails after the reader has chosen to stay takes nobody away', async ({ page }) => {
  await page.clock.install()
  const held = await waitForStory(page)
  await page.clock.fastForward(5000)
  await page.getByRole('button', { name: 'ابقَ هنا' }).click()
  await failUnnoticed(page, held)
})

test('a story that is shown as it was before is not loaded anew when its newer version fails', async ({ page }) => {
  await page.clock.install()
  await openSection(page)
  await storyLink(page).click()
  await expect(page).toHaveURL(STORY)
  await page.goBack()
  await expect(headline(page)).toHaveText('سياسة')
  // Before the clock: the link is under the pointer, so that its story may be prefetched at any time.
  const held = await holdStory(page)
  // The answer of a minute ago is not reused.
  await page.clock.fastForward(61_000)
  await storyLink(page).click()
  await expect.poll(() => held.length).toBe(1)
  await page.clock.fastForward(3000)
  await expect(page).toHaveURL(STORY)
  await failUnnoticed(page, held)
})

test('the finished page of a story is opened at the part that the link names', async ({ page }) => {
  await openSection(page)
  await page.route(`**/content/ar/articles/**`, (route) => route.fulfill({ status: 500 }))
  await storyLink(page).evaluateAll((links, address) => {
    for (const link of links) link.setAttribute('href', `${address}#_sections`)
  }, STORY)
  const opened = page.waitForEvent('domcontentloaded')
  await storyLink(page).first().click()
  await opened
  await expect(page).toHaveURL(`${STORY}#_sections`)
})

test('a finished page that never comes leaves a failure behind, and the next one is opened', async ({ page }) => {
  await page.clock.install()
  await openSection(page)
  await page.route('**/content/ar/articles/**', (route) => route.fulfill({ status: 500 }))
  // A browser that is told that there is nothing to show keeps the page it has.
  await page.route(`**${STORY}`, (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue(),
  )
  const left = page.waitForResponse((response) => response.status() === 204)
  await storyLink(page).click()
  await left
  await page.clock.fastForward(15_000)
  await expect(page.getByRole('button', { name: 'أعد المحاولة' })).toBeVisible()
  await page.unroute(`**${STORY}`)
  const opened = page.waitForEvent('domcontentloaded')
  await page.getByRole('button', { name: 'أعد المحاولة' }).click()
  await opened
  await expect(page).toHaveURL(STORY)
})
