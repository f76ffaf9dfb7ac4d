import { expect, test } from './support/policyTest.ts'

const readers = [
  { wanted: 'fr-CA', shown: 'fr', direction: 'ltr' },
  { wanted: 'ur-PK', shown: 'ur', direction: 'rtl' },
  { wanted: 'de-DE', shown: 'ar', direction: 'rtl' },
]

for (const { wanted, shown, direction } of readers) {
  test.describe(`A reader whose browser asks for ${wanted}`, () => {
    test.use({ locale: wanted })

    test(`is redirected from the root to ${shown} and sees no other language before`, async ({ page }) => {
      const pages: string[] = []
      page.on(
        'response',
        (response) => response.request().isNavigationRequest() && pages.push(new URL(response.url()).pathname),
      )
      await page.addInitScript(() => {
        new PerformanceObserver(() => sessionStorage.setItem(location.pathname, 'painted')).observe({
          type: 'paint',
          buffered: true,
        })
      })
      await page.goto('/?from=print#latest')
      await expect(page).toHaveURL(`/${shown}/?from=print#latest`)
      await expect(page.locator(`html[lang=${shown}][dir=${direction}]`)).toBeAttached()
      await page.getByRole('banner').locator('time').waitFor()
      expect(pages).toEqual(['/', `/${shown}/`])
      expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('/')))).toEqual([
        `/${shown}/`,
      ])
    })
  })
}

test('Back from the front leaves the paper and does not stop at the root', async ({ page }) => {
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page).toHaveURL('/en/')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})
