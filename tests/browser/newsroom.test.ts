import { expect, test, type Page } from '@playwright/test'
import { startNewsroom, type Newsroom } from './support/newsroom.ts'

const FILE = 'ar/articles/chess-brief.json'
const PROBLEM = `${FILE}: headline: expected text, got number`

test.describe('In npm start,', () => {
  // One newsroom for all of them, in turn: they change the same file.
  test.describe.configure({ mode: 'default', timeout: 90_000 })
  let newsroom: Newsroom
  let whole = ''

  test.beforeAll(async () => {
    newsroom = await startNewsroom()
    whole = newsroom.read(FILE)
  })
  test.afterEach(async ({ page }) => {
    // A page that hears of one more save while it is closed may keep Chromium from closing it.
    await page.close()
    newsroom.save(FILE, whole)
  })
  test.afterAll(() => newsroom.stop())

  const retitled = (headline: unknown) => JSON.stringify({ ...Object(JSON.parse(whole)), headline })
  const openStory = async (page: Page) => {
    await page.goto(`${newsroom.address}/ar/article/chess-brief`)
    await expect(page.getByRole('main').getByRole('paragraph').first()).toBeVisible()
  }
  const headline = (page: Page) => page.getByRole('heading', { level: 1 })
  const overlay = (page: Page) => page.locator('vite-error-overlay')

  test('saving an article updates the page that is open without loading it anew', async ({ page }) => {
    await openStory(page)
    await page.evaluate(() => {
      document.documentElement.dataset['kept'] = 'yes'
    })
    newsroom.save(FILE, retitled('عنوان جديد'))
    await expect(headline(page)).toHaveText('عنوان جديد')
    await expect(page.locator('html[data-kept=yes]')).toBeAttached()
  })

  test('a broken article shows its error over the page with file and place, and mending it takes the error away', async ({
    page,
  }) => {
    await openStory(page)
    const before = await headline(page).textContent()
    newsroom.save(FILE, retitled(3))
    await expect(overlay(page)).toContainText(PROBLEM)
    newsroom.save(FILE, whole)
    await expect(overlay(page)).toHaveCount(0)
    await expect(headline(page)).toHaveText(before ?? '')
  })

  test('a file that is no JSON says where it breaks', async ({ page }) => {
    await openStory(page)
    newsroom.save(FILE, whole.slice(0, 200))
    await expect(overlay(page)).toContainText(`${FILE}: `)
  })

  test('the page of a broken article shows the calm error with what is wrong, and other pages go on', async ({
    page,
  }) => {
    newsroom.save(FILE, retitled(3))
    await page.goto(`${newsroom.address}/ar/article/chess-brief`)
    await expect(headline(page)).toHaveText('تعذّر عرض هذا المقال')
    await expect(page.getByRole('main').locator('details')).toContainText(PROBLEM)
    await page.goto(`${newsroom.address}/ar/`)
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    await expect(overlay(page)).toContainText(PROBLEM)
  })
})
