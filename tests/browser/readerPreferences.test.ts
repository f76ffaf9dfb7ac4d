import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

test('a reader who asks for more contrast gets dates in the colour of the text', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/ar/')
    await waitForApp(page)
    const card = page.getByRole('main').getByRole('article').first()
    const colours = await Promise.all(
      [card.getByRole('heading'), card.locator('time')].map((each) =>
        each.evaluate((element) => getComputedStyle(element).color),
      ),
    )
    expect(colours[1]).toBe(colours[0])
  }
})

test('a reader who asks for less motion gets no animation', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/ar/article/long-read-water')
  await waitForApp(page)
  expect(
    await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
          return (
            [...transitionDuration.split(','), ...animationDuration.split(',')].some(
              (time) => Number.parseFloat(time) > 0.001,
            ) || scrollBehavior === 'smooth'
          )
        }).length,
    ),
  ).toBe(0)
})

test('a printed article has no bars and is dark on white, also in the dark theme', async ({ page }) => {
  await page.goto('/ar/article/long-read-water')
  await waitForApp(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const isStuck = ['fixed', 'sticky'].includes(getComputedStyle(element).position)
          return isStuck && element.checkVisibility({ visibilityProperty: true })
        })
        .map(({ className }) => className),
    ),
  ).toEqual([])
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('with forced colours the current section, the loading line, the focus and the progress still show', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  const highlight = await page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('i'))
    sample.style.color = 'Highlight'
    return getComputedStyle(sample).color
  })
  await expect(page.locator('[aria-current=page]')).toHaveCSS('border-block-end-style', 'solid')
  await expect(page.getByRole('status').first()).toHaveCSS('background-color', highlight)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid')
  await page.goto('/ar/article/port-reopens')
  await waitForApp(page)
  await expect(page.getByRole('progressbar').locator('div')).toHaveCSS('background-color', highlight)
})

test('the paper works where the browser refuses to store anything', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, store, refuse)
    }
  })
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  const link = page.getByRole('main').getByRole('link').last()
  const address = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(address ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.locator(`main a[href="${address}"]`)).toBeFocused()
  expect(errors).toEqual([])
})
