import type { Page } from '@playwright/test'
import { waitForHydration } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

type Stop = { name: string; place: number; hasRing: boolean; isInView: boolean; isCovered: boolean }

for (const address of ['/ar/article/long-read-water', '/en/article/desalination-energy']) {
  test(`the Tab key reaches everything in ${address} in page order, with a focus ring and in view`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.goto(address)
    await waitForHydration(page)
    const stops: Stop[] = []
    for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
      // A player has several tab stops of its own.
      if (stop.place !== stops.at(-1)?.place) stops.push(stop)
    }
    expect(stops.length).toBe(await countTabStops(page))
    expect(stops.map(({ place }) => place)).toEqual(
      stops.map(({ place }) => place).toSorted((one, other) => one - other),
    )
    expect(stops.filter(({ hasRing, isInView, isCovered }) => !hasRing || !isInView || isCovered)).toEqual([])
  })
}

test('the first two tab stops skip to the content and to the sections', async ({ page }) => {
  await page.goto('/ar/section/economy')
  await waitForHydration(page)
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
  await waitForHydration(page)
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

/** Presses Tab and describes what has the focus; undefined once the focus has left the page. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const stop = document.activeElement
    if (!stop || stop === document.body) return undefined
    // Where the whole card is the link, the ring is drawn around the pseudo-element that covers the card.
    const hasRing = [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(stop, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    // The middle of a link over two lines may be outside it, so its first line is taken.
    const [box] = stop.getClientRects()
    if (!box) return undefined
    const { left, top, width, height } = box
    const seen = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 2))
    return {
      name: `${stop.tagName} ${stop.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(stop),
      hasRing,
      isInView: top < innerHeight - 4 && top + height > 4,
      isCovered: seen !== null && !stop.contains(seen) && !seen.contains(stop),
    }
  })
}

/** How many tab stops the markup of the page has. */
const countTabStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, iframe, audio[controls], video[controls], [tabindex]',
    )
    return [...all].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length
  })
