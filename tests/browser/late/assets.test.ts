import { countDocuments, openSection } from '../support/lateTrials.ts'
import { expect, test } from '../support/sharedContext.ts'

const STORY = '/ar/article/records-law'

test('a late stylesheet that comes back is used, and pages are no longer loaded whole', async ({ page }) => {
  await page.route(/\/assets\/late-[\w-]+\.css$/u, (route) => route.fulfill({ status: 404 }))
  await openSection(page)
  await page.unrouteAll()
  const documents = countDocuments(page)
  await page.locator(`main a[href="${STORY}"]`).click()
  await expect(page).toHaveURL(STORY)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '800')
  expect(documents()).toBe(0)
})
