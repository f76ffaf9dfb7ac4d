import { isAlive, pageKinds, publishedPages } from './support/pageKinds.ts'
import { faultsOfLayout, sidewaysRoom } from './support/layout.ts'
import { expect, test } from './support/sharedContext.ts'

for (const language of ['ar', 'en'] as const) {
  for (const [kind, reach] of Object.entries(pageKinds)) {
    test(`the ${kind} in ${language} fits a window 320 wide`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 })
      await reach(page, language)
      expect(await sidewaysRoom(page)).toBe(0)
    })
  }
}

for (const [language, kind] of [
  ['ar', 'front'],
  ['ar', 'long article'],
  ['ar', 'wire article'],
  ['ur', 'front'],
  ['en', 'long article'],
] as const) {
  test(`the ${kind} in ${language} in letters of twice the size loses nothing and lays nothing over another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(publishedPages(language)[kind])
    await isAlive(page)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await sidewaysRoom(page)).toBe(0)
    expect(await faultsOfLayout(page)).toEqual([])
  })

  test(`the ${kind} in ${language} takes wider spaces between lines, words and letters (WCAG 1.4.12)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(publishedPages(language)[kind])
    await isAlive(page)
    await page.addStyleTag({
      content:
        '* { line-height: max(1.5em, 1lh) !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    })
    expect(await sidewaysRoom(page)).toBe(0)
    expect(await faultsOfLayout(page)).toEqual([])
  })
}

for (const language of ['ar', 'fr', 'tr'] as const) {
  test(`in letters of twice the size the front in ${language} fits a phone 320 wide, the name of the paper beside the languages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.goto(`/${language}/`)
    await isAlive(page)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await sidewaysRoom(page)).toBe(0)
    const banner = page.getByRole('banner')
    const boxes = await Promise.all(
      [banner.getByRole('img'), banner.locator('summary')].map((each) => each.boundingBox()),
    )
    const [first, second] = boxes
      .map((box) => ({ left: box?.x ?? 0, right: (box?.x ?? 0) + (box?.width ?? 0) }))
      .toSorted((one, other) => one.left - other.left)
    expect(first?.right).toBeLessThanOrEqual(second?.left ?? 0)
  })
}

for (const language of ['ar', 'he', 'en'] as const) {
  test(`what can be pressed in ${language} is 24 px high at least, and a card is so as a whole`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const address of ['', 'article/port-reopens', 'section/culture']) {
      await page.goto(`/${language}/${address}`)
      await isAlive(page)
      const ways = page.locator('a, button, summary').filter({ visible: true })
      const low = await ways.evaluateAll((all) =>
        all
          .filter(
            (way) =>
              getComputedStyle(way, '::after').position !== 'absolute' && way.getBoundingClientRect().height < 24,
          )
          .map(({ textContent }) => textContent),
      )
      expect(low, address).toEqual([])
    }
  })
}

test('who asks for more contrast reads dates and captions in the ink of the text', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/ar/')
    await isAlive(page)
    const card = page.getByRole('main').getByRole('article').first()
    const colours = await Promise.all(
      [card.getByRole('heading'), card.locator('time')].map((each) =>
        each.evaluate((element) => getComputedStyle(element).color),
      ),
    )
    expect(colours[1]).toBe(colours[0])
  }
})

test('on a tablet the caption of the lead picture begins where the text does', async ({ page }) => {
  for (const width of [390, 768, 940]) {
    await page.setViewportSize({ width, height: 1024 })
    await page.goto('/ar/article/port-reopens')
    await isAlive(page)
    const [caption, text] = await Promise.all(
      [page.locator('figcaption').first(), page.getByRole('heading', { level: 1 })].map((each) => each.boundingBox()),
    )
    expect((caption?.x ?? 0) + (caption?.width ?? 0), `${width}`).toBeCloseTo((text?.x ?? 0) + (text?.width ?? 0), 0)
  }
})

test('nothing moves for a reader who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/ar/article/long-read-water')
  await isAlive(page)
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

test('a printed article has no bars, and its ink is on paper', async ({ page }) => {
  await page.goto('/ar/article/long-read-water')
  await isAlive(page)
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

test('a reader who replaces the colours still sees where they are, what is on its way and how far they have read', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/ar/section/politics')
  await isAlive(page)
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
  await isAlive(page)
  await expect(page.getByRole('progressbar').locator('div')).toHaveCSS('background-color', highlight)
})

test('the paper works for a reader whose browser keeps nothing', async ({ page }) => {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
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
  await isAlive(page)
  const link = page.getByRole('main').getByRole('link').last()
  const address = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(address ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.locator(`main a[href="${address}"]`)).toBeFocused()
  expect(thrown).toEqual([])
})
