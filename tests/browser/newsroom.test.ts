import { expect, test, type Page } from '@playwright/test'
import { trial } from '../reliability/trial.ts'
import { startNewsroom, type Newsroom } from './support/newsroom.ts'

const FILE = 'ar/articles/chess-brief.json'
const PROBLEM = `${FILE}: headline: expected text, got number`

test.describe('In npm start,', () => {
  // All tests share one newsroom and run one after the other, because they change the same file.
  test.describe.configure({ mode: 'default', timeout: 90_000 })
  let newsroom: Newsroom
  let original = ''

  test.beforeAll(async () => {
    newsroom = await startNewsroom()
    original = newsroom.read(FILE)
  })
  test.afterEach(async ({ page }) => {
    // Chromium may fail to close a page that hears of one more save while it closes.
    await page.close()
    newsroom.save(FILE, original)
  })
  test.afterAll(() => newsroom.stop())

  const withHeadline = (headline: unknown) => JSON.stringify({ ...Object(JSON.parse(original)), headline })
  const openStory = async (page: Page) => {
    await page.goto(`${newsroom.address}/ar/article/chess-brief`)
    await expect(page.getByRole('main').getByRole('paragraph').first()).toBeVisible()
  }
  const headline = (page: Page) => page.getByRole('heading', { level: 1 })
  const overlay = (page: Page) => page.locator('vite-error-overlay')

  test('saving an article updates the open page without a reload', async ({ page }) => {
    await openStory(page)
    await page.evaluate(() => {
      document.documentElement.dataset['loaded'] = 'once'
    })
    newsroom.save(FILE, withHeadline('عنوان جديد'))
    await expect(headline(page)).toHaveText('عنوان جديد')
    await expect(page.locator('html[data-loaded=once]')).toBeAttached()
  })

  test('a broken article shows its file and fault over the page until it is fixed', async ({ page }) => {
    await openStory(page)
    const before = await headline(page).textContent()
    newsroom.save(FILE, withHeadline(3))
    await expect(overlay(page)).toContainText(PROBLEM)
    newsroom.save(FILE, original)
    await expect(overlay(page)).toHaveCount(0)
    await expect(headline(page)).toHaveText(before ?? '')
  })

  for (const [path, heading] of [
    ['/ar/article/100%', 'لم نجد هذه الصفحة'],
    ['/ar/tag/%D8%A7%D9%8', 'لم نجد هذه الصفحة'],
    ['//AR//article/port-reopens.', 'ميناء مرسى النور يستقبل أولى سفنه بعد عامين من الأعمال'],
  ] as const) {
    test(`${path} shows what it shows on the web`, async ({ page }) => {
      await trial({ table: 'addresses', row: 'in npm start' }, async () => {
        await page.goto(newsroom.address + path)
        await expect(headline(page)).toHaveText(heading)
        return undefined
      })
    })
  }

  test('a file that is not JSON is named with the place of the fault', async ({ page }) => {
    await openStory(page)
    newsroom.save(FILE, original.slice(0, 200))
    await expect(overlay(page)).toContainText(`${FILE}: `)
  })

  test('the page of a broken article shows the error calmly, and other pages work', async ({ page }) => {
    newsroom.save(FILE, withHeadline(3))
    await page.goto(`${newsroom.address}/ar/article/chess-brief`)
    await expect(headline(page)).toHaveText('تعذّر عرض هذا المقال')
    await expect(page.getByRole('main').locator('details')).toContainText(PROBLEM)
    await page.goto(`${newsroom.address}/ar/`)
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    await expect(overlay(page)).toContainText(PROBLEM)
  })

  test('a draft is shown with its mark on the page and in lists, and is not for search engines', async ({ page }) => {
    await trial({ table: 'newsroom', row: 'a draft in npm start: shown, marked, noindex' }, async () => {
      newsroom.save(FILE, JSON.stringify({ ...Object(JSON.parse(original)), draft: true }))
      await openStory(page)
      const story = page.getByRole('main').getByRole('article').first()
      await expect(story.locator('header').getByText('مسودّة')).toBeVisible()
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
      await page.goto(`${newsroom.address}/ar/latest`)
      const card = page.getByRole('article').filter({ has: page.locator('[href$="/article/chess-brief"]') })
      await expect(card.getByText('مسودّة')).toBeVisible()
      await expect(page.getByText('مسودّة')).toHaveCount(1)
    })
  })

  test('a story whose file is removed is gone from its open page and from the lists', async ({ page }) => {
    await trial({ table: 'newsroom', row: 'a story that is deleted while npm start shows it' }, async () => {
      await openStory(page)
      newsroom.remove(FILE)
      await expect(headline(page)).toHaveText('لم نجد هذه الصفحة')
      await page.goto(`${newsroom.address}/ar/latest`)
      await expect(page.getByRole('article').first()).toBeVisible()
      await expect(page.locator('[href$="/article/chess-brief"]')).toHaveCount(0)
    })
  })

  test('a moved article opens at its new address, and a withdrawn one says so', async ({ page }) => {
    await trial({ table: 'newsroom', row: 'moved and withdrawn articles in npm start' }, async () => {
      await page.goto(`${newsroom.address}/ar/article/port-opening-delayed`)
      await expect(headline(page)).toContainText('ميناء مرسى النور')
      expect(new URL(page.url()).pathname).toBe('/ar/article/port-reopens')
      await page.goto(`${newsroom.address}/ar/article/tunnel-rumour`)
      await expect(headline(page)).toHaveText('سُحب هذا المقال')
    })
  })
})
