import { trial } from '../reliability/trial.ts'
import { openWithBody } from './support/openWithBody.ts'
import { pageKinds, waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'
import { countTabStops, findStopFaults, walkTabStops } from './support/tabStops.ts'

const journey = (row: string, run: () => Promise<void>) =>
  trial({ table: 'accessibility', row: `keyboard: ${row}` }, async () => {
    await run()
    return 1
  })

test('the menu of languages opens, closes and leads to another language by keyboard', ({ page }) =>
  journey('menu of languages', async () => {
    await page.goto('/ar/section/culture')
    await waitForApp(page)
    const menu = page.getByRole('banner').locator('summary')
    const english = page.getByRole('banner').getByRole('link', { name: 'English' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(english).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('banner').getByRole('link', { name: 'العربية' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(english).toBeHidden()
    await expect(menu).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(english).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  }))

test('a note is reached from its number and leads back to it', ({ page }) =>
  journey('footnotes', async () => {
    await page.goto('/ar/article/long-read-water')
    await waitForApp(page)
    const number = page.locator('[role=doc-noteref]').first()
    await number.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#note/u)
    await page.keyboard.press('Tab')
    const back = page.locator('[role=doc-backlink]').first()
    await expect(back).toBeFocused()
    await expect(back).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#_ref-/u)
    await expect(number).toBeInViewport()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(number).toBeFocused()
  }))

test('an embed starts by keyboard, has the focus then, and can be skipped', ({ page }) =>
  journey('embeds', async () => {
    await page.route('https://**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>player</p>' }))
    await openWithBody(page, 'ar', [
      { type: 'embed', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'رحلة' },
      { type: 'paragraph', text: ['ثم ', { text: 'رابط', href: '/ar/latest' }] },
    ])
    await page.getByRole('button', { name: /^شغّل ?: رحلة$/u }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('iframe')).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    const skip = page.getByRole('link', { name: 'تخطَّ المشغّل وتابع القراءة' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link', { name: 'رابط' })).toBeFocused()
  }))

test('a wide table is reached by Tab and scrolls by arrow keys; a narrow one is no stop', ({ page }) =>
  journey('wide tables', async () => {
    await page.setViewportSize({ width: 320, height: 568 })
    const head = Array.from({ length: 9 }, (_, index) => `المدينة ${index}`)
    await openWithBody(page, 'ar', [
      { type: 'paragraph', text: [{ text: 'رابط', href: '/ar/latest' }] },
      { type: 'table', caption: 'أمطار', head: ['أ', 'ب'], rows: [['1', '2']] },
      { type: 'table', caption: 'الأسعار', head, rows: [head] },
    ])
    await page.getByRole('main').getByRole('link', { name: 'رابط' }).focus()
    await page.keyboard.press('Tab')
    const region = page.getByRole('region', { name: 'الأسعار' })
    await expect(region).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(0)
    await expect(page.getByRole('region', { name: 'أمطار' })).toHaveCount(0)
  }))

for (const kind of ['front', 'page not found', 'page out of reach'] as const) {
  test(`Tab reaches everything on the ${kind} in page order, forwards and backwards`, ({ page }) =>
    journey('page order', async () => {
      await page.setViewportSize({ width: 390, height: 600 })
      await pageKinds[kind]?.(page, 'ar')
      await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
      const stops = await walkTabStops(page)
      expect(findStopFaults(stops)).toEqual([])
      expect(stops.length).toBe(await countTabStops(page))
      const back = await walkTabStops(page, 'Shift+Tab')
      expect(findStopFaults(back, 'Shift+Tab')).toEqual([])
      expect(back.length).toBe(stops.length)
    }))
}

test('at a zoom of 400 % nothing hides the focus in a long story, forwards and backwards', ({ page }) =>
  journey('zoom of 400 %', async () => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto('/ar/article/long-read-water')
    await waitForApp(page)
    expect(findStopFaults(await walkTabStops(page))).toEqual([])
    expect(findStopFaults(await walkTabStops(page, 'Shift+Tab'), 'Shift+Tab')).toEqual([])
  }))
