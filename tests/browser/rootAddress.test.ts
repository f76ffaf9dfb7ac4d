import { expect, test } from '@playwright/test'

const readers = [
  { asks: 'fr-CA', gets: 'fr', direction: 'ltr' },
  { asks: 'ur-PK', gets: 'ur', direction: 'rtl' },
  { asks: 'de-DE', gets: 'ar', direction: 'rtl' },
]

for (const { asks, gets, direction } of readers) {
  test.describe(`A reader whose browser asks for ${asks}`, () => {
    test.use({ locale: asks })

    test(`is led from the bare address to ${gets} and sees no other language on the way`, async ({ page }) => {
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
      await expect(page).toHaveURL(`/${gets}/?from=print#latest`)
      await expect(page.locator(`html[lang=${gets}][dir=${direction}]`)).toBeAttached()
      await page.getByRole('banner').locator('time').waitFor()
      expect(pages).toEqual(['/', `/${gets}/`])
      expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('/')))).toEqual([
        `/${gets}/`,
      ])
    })
  })
}

test('Back from the front leaves the paper: the bare address is not in between', async ({ page }) => {
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page).toHaveURL('/en/')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})
