import type { Page } from '@playwright/test'
import { complaintsOf } from './support/complaints.ts'
import { isAlive } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const STORY = '/ar/article/records-law'
const DATA = '**/content/ar/articles/records-law.json'
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLink = (page: Page) => page.locator(`main a[href="${STORY}"]`)

/** Before the way to the story, so that nothing of it was fetched ahead. */
async function openSection(page: Page): Promise<void> {
  await page.goto('/ar/section/politics')
  await isAlive(page)
}

test('an address of no story says so calmly, keeps the paper around it and offers the latest stories', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  await page.goto('/ar/article/never-was')
  await isAlive(page)
  await expect(headline(page)).toHaveText('لم نجد هذه الصفحة')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(6)
  expect(await page.title()).toBe('\u200Fلم نجد هذه الصفحة | جريدة')
  await page.getByRole('main').getByRole('article').first().getByRole('link').click()
  await expect(headline(page)).toBeFocused()
  expect(complaints.filter((words) => !words.includes('404'))).toEqual([])
})

test('an address outside every language is answered in the language of the reader', async ({ page }) => {
  await page.goto('/nowhere/at/all')
  await isAlive(page)
  await expect(headline(page)).toHaveText('We could not find this page')
  await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL('/en/')
})

test('a broken story shows what is wrong to whoever can mend it, and Back leads on', async ({ page }) => {
  await page.route(DATA, (route) =>
    route.fulfill({
      json: { article: { id: 'records-law', inLanguage: 'ar', headline: 7, datePublished: 'today', body: [] } },
    }),
  )
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

/** It may be lost on the way to the story or on its finished page, before the app is there. */
const waysToLose: Record<string, (page: Page) => Promise<void>> = {
  'on the way to a story': async (page) => {
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
  'on a finished page': async (page) => {
    await page.route(`**${STORY}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: withLostPictures(await response.text()) })
    })
    await page.goto(STORY)
  },
}

for (const [way, lose] of Object.entries(waysToLose)) {
  test(`a picture that another site has lost keeps the place that was kept for it, ${way}`, async ({ page }) => {
    await lose(page)
    await expect(headline(page)).toBeVisible()
    const picture = page.getByRole('main').locator('figure img').first()
    await expect(picture).toHaveAttribute('src', /^data:/u)
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
    const shapes = await picture.evaluate((each) => [
      Number(each.getAttribute('width')) / Number(each.getAttribute('height')),
      each.clientWidth / each.clientHeight,
    ])
    expect(shapes[1]).toBeCloseTo(shapes[0] ?? 0, 1)
  })
}

/** A page as the build writes it for pictures of another site, which it does not have itself. */
function withLostPictures(page: string): string {
  const pictures = page
    .replaceAll(/<source [^>]*>/gu, '')
    .replaceAll(/(<img [^>]*?)\ssrc="[^"]*"/gu, `$1 src="${LOST}"`)
  const bare = pictures.replaceAll(/<picture [^>]*>|<\/picture>| srcSet="[^"]*"| style="background-image[^"]*"/gu, '')
  return bare
    .replaceAll(/,"published":\{[^{}]*\{[^{}]*\}[^{}]*\}|,"published":\{[^{}]*\}/gu, '')
    .replaceAll(/"url":"[^"]*\.jpg"/gu, `"url":"${LOST}"`)
}

for (const [name, answer] of Object.entries({
  'answers every address with a page': { contentType: 'text/html', body: '<!doctype html><title>Front</title>' },
  'answers with half a file': { contentType: 'application/json', body: '{"article": {"id": "rec' },
  'answers with an error of its own': { status: 500, contentType: 'text/html', body: 'Oops' },
})) {
  test(`a host that ${name} gets a calm page, and the rest of the paper goes on`, async ({ page }) => {
    await page.route(DATA, (route) => route.fulfill(answer))
    await openSection(page)
    await storyLink(page).click()
    await expect(headline(page)).toHaveText(/^(?:لم نجد هذه الصفحة|حدث خطأ)$/u)
    await expect(page.getByRole('banner')).toBeVisible()
    await page.getByRole('main').getByRole('link').first().click()
    await expect(headline(page)).toBeFocused()
  })
}

test('a story that is slow to come shows that it is on its way, and the page stays until it is there', async ({
  page,
}) => {
  const asked = Promise.withResolvers<undefined>()
  await page.route(DATA, async (route) => {
    await asked.promise
    await route.continue()
  })
  await openSection(page)
  await storyLink(page).click()
  const line = page.getByRole('status').filter({ hasText: 'جارٍ التحميل' })
  await expect(line).toHaveCSS('opacity', '1')
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect(headline(page)).toHaveText('سياسة')
  asked.resolve(undefined)
  await expect(page).toHaveURL(STORY)
  await expect(line).toHaveCount(0)
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
})
