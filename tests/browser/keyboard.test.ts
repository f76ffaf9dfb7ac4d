import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'
import { countTabStops, findStopFaults, walkTabStops } from './support/tabStops.ts'

for (const address of ['/ar/article/long-read-water', '/en/article/desalination-energy']) {
  test(`the Tab key reaches everything in ${address} in page order, with a focus ring and in view`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.goto(address)
    await waitForApp(page)
    const stops = await walkTabStops(page)
    expect(stops.length).toBe(await countTabStops(page))
    expect(findStopFaults(stops)).toEqual([])
  })
}

test('the first two tab stops skip to the content and to the sections', async ({ page }) => {
  await page.goto('/ar/section/economy')
  await waitForApp(page)
  await page.keyboard.press('Tab')
  const toContent = page.getByRole('link', { name: 'تخطَّ إلى المحتوى' })
  await expect(toContent).toBeFocused()
  await expect(toContent).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'تخطَّ إلى الأقسام' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'الأقسام' }).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Home')
  await toContent.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('the keyboard opens a story and a picture of it, and returns to where it started', async ({ page }) => {
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  const card = page.locator('main a[href="/ar/article/port-reopens"]')
  await card.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const picture = page.locator('[data-picture]').first()
  await picture.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/#picture-2$/u)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(picture).toBeFocused()
  // Closing the lightbox goes back itself, and the browser would join two steps back at once into one.
  await expect(page).toHaveURL('/ar/article/port-reopens')
  await page.goBack()
  await expect(card).toBeFocused()
})
