import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

test('the end of every page leads to the accessibility statement, which can be left again', async ({ page }) => {
  await page.goto('/ar/article/port-reopens')
  await waitForApp(page)
  await page.getByRole('contentinfo').getByRole('link', { name: 'سهولة الوصول' }).click()
  await expect(page).toHaveURL('/ar/accessibility')
  await expect(page.getByRole('heading', { level: 1, name: 'سهولة الوصول' })).toBeFocused()
  await expect(page).toHaveTitle(/سهولة الوصول \| جريدة/u)
  await expect(page.getByRole('main')).toContainText('WCAG')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /ميناء/u })).toBeVisible()
})

for (const language of ['ar', 'en', 'fa', 'ur', 'he', 'fr', 'tr']) {
  test(`the statement in ${language} is a finished page in its language, with all its parts`, async ({ request }) => {
    const html = await (await request.get(`/${language}/accessibility`)).text()
    expect(html).toContain(`<html lang="${language}"`)
    expect(html.match(/<h1/gu)).toHaveLength(1)
    const [main = ''] = /<main.*<\/main>/su.exec(html) ?? []
    expect(main.match(/<h2/gu)).toHaveLength(5)
    expect(main).not.toContain('{{')
    expect(html).toMatch(/hreflang="x-default"[^>]*accessibility"|accessibility"[^>]*hreflang="x-default"/iu)
  })
}
