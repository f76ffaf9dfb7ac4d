import type { Page } from '@playwright/test'
import { collectConsoleErrors } from './support/collectConsoleErrors.ts'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const STORY = '/ar/article/records-law'
const DATA = '**/content/ar/articles/records-law.json'
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLink = (page: Page) => page.locator(`main a[href="${STORY}"]`)

/** A section has the link to the story, and does not prefetch it before the test sets its response up. */
async function openSection(page: Page): Promise<void> {
  await page.goto('/ar/section/politics')
  await waitForApp(page)
}

test('an unknown address says so calmly, keeps the masthead and offers the latest stories', async ({ page }) => {
  const errors = collectConsoleErrors(page)
  await page.goto('/ar/article/never-was')
  await waitForApp(page)
  await expect(headline(page)).toHaveText('لم نجد هذه الصفحة')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(6)
  expect(await page.title()).toBe('\u200Fلم نجد هذه الصفحة | جريدة')
  await page.getByRole('main').getByRole('article').first().getByRole('link').click()
  await expect(headline(page)).toBeFocused()
  expect(errors.filter((message) => !message.includes('404'))).toEqual([])
})

test('an address outside every edition is answered in the language of the reader', async ({ page }) => {
  await page.goto('/nowhere/at/all')
  await waitForApp(page)
  await expect(headline(page)).toHaveText('We could not find this page')
  await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL('/en/')
})

test('a broken story without a finished page names its faults for whoever can fix them, and Back works', async ({
  page,
}) => {
  await page.route(DATA, (route) =>
    route.fulfill({
      json: { article: { id: 'records-law', inLanguage: 'ar', headline: 7, datePublished: 'today', body: [] } },
    }),
  )
  await page.route(`**${STORY}`, (route) => route.fulfill({ status: 404 }))
  await openSection(page)
  await storyLink(page).click()
  await expect(headline(page)).toBeFocused()
  await expect(headline(page)).toHaveText('تعذّر عرض هذا المقال')
  await page.getByRole('main').locator('summary').click()
  await expect(page.getByRole('main').getByText('headline: expected text, got number')).toBeVisible()
  await page.goBack()
  await expect(storyLink(page)).toBeFocused()
})

const LOST = '/content/ar/media/lost.jpg'

/** A picture can fail after a client-side navigation, or in the built page before the app has started. */
const lostPictures: Record<string, (page: Page) => Promise<void>> = {
  'in a story that a link opened': async (page) => {
    const image = { url: LOST, width: 1500, height: 1000 }
    const article = {
      id: 'records-law',
      inLanguage: 'ar',
      headline: 'صورة ضائعة',
      datePublished: '2026-11-20T06:00:00+03:00',
      image,
      body: [],
    }
    await page.route(DATA, (route) => route.fulfill({ json: { article, minutes: 1, related: [], translations: [] } }))
    await openSection(page)
    await storyLink(page).click()
  },
  'in a built page': async (page) => {
    await page.route(`**${STORY}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: withLostPictures(await response.text()) })
    })
    await page.goto(STORY)
  },
}

for (const [place, openStory] of Object.entries(lostPictures)) {
  test(`a picture that another site has lost keeps its space in the page, ${place}`, async ({ page }) => {
    await openStory(page)
    await expect(headline(page)).toBeVisible()
    const picture = page.getByRole('main').locator('figure img').first()
    await expect(picture).toHaveAttribute('src', /^data:/u)
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
    const ratios = await picture.evaluate((each) => [
      Number(each.getAttribute('width')) / Number(each.getAttribute('height')),
      each.clientWidth / each.clientHeight,
    ])
    expect(ratios[1]).toBeCloseTo(ratios[0] ?? 0, 1)
  })
}

/** A page as the build writes it for pictures on another site: with one address each, and without smaller sizes. */
function withLostPictures(page: string): string {
  const pictures = page
    .replaceAll(/<source [^>]*>/gu, '')
    .replaceAll(/(<img [^>]*?)\ssrc="[^"]*"/gu, `$1 src="${LOST}"`)
  const withoutSizes = pictures.replaceAll(
    /<picture [^>]*>|<\/picture>| srcSet="[^"]*"| style="background-image[^"]*"/gu,
    '',
  )
  return withoutSizes
    .replaceAll(/,"published":\{[^{}]*\{[^{}]*\}[^{}]*\}|,"published":\{[^{}]*\}/gu, '')
    .replaceAll(/"url":"[^"]*\.jpg"/gu, `"url":"${LOST}"`)
}

test('while a slow story loads, a line says so and the page before it stays', async ({ page }) => {
  const released = Promise.withResolvers<undefined>()
  await page.route(DATA, async (route) => {
    await released.promise
    await route.continue()
  })
  await openSection(page)
  await storyLink(page).click()
  const line = page.getByRole('status').filter({ hasText: 'جارٍ التحميل' })
  await expect(line).toHaveCSS('opacity', '1')
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect(headline(page)).toHaveText('سياسة')
  released.resolve(undefined)
  await expect(page).toHaveURL(STORY)
  await expect(line).toHaveCount(0)
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
})
