import type { Page } from '@playwright/test'
import { isAlive } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

type Stop = { name: string; place: number; isRinged: boolean; isInView: boolean; isCovered: boolean }

for (const address of ['/ar/article/long-read-water', '/en/article/desalination-energy']) {
  test(`the whole of ${address} is within reach of the Tab key: in the order of the page, ringed and in view`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.goto(address)
    await isAlive(page)
    const stops: Stop[] = []
    for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
      // A player has several stops of its own.
      if (stop.place !== stops.at(-1)?.place) stops.push(stop)
    }
    expect(stops.length).toBe(await tabbable(page))
    expect(stops.map(({ place }) => place)).toEqual(
      stops.map(({ place }) => place).toSorted((one, other) => one - other),
    )
    expect(stops.filter(({ isRinged, isInView, isCovered }) => !isRinged || !isInView || isCovered)).toEqual([])
  })
}

test('the first two stops lead past the head of the page and to the sections', async ({ page }) => {
  await page.goto('/ar/section/economy')
  await isAlive(page)
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

test('a reader with a keyboard opens a story, a picture of it, and comes all the way back', async ({ page }) => {
  await page.goto('/ar/section/politics')
  await isAlive(page)
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
  // Closing goes back itself, and two ways back at once are one to the browser.
  await expect(page).toHaveURL('/ar/article/port-reopens')
  await page.goBack()
  await expect(card).toBeFocused()
})

/** Presses Tab and looks at what has the focus; undefined once it has left the page. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const stop = document.activeElement
    if (!stop || stop === document.body) return undefined
    // Where the whole card is the link, the ring is around what lies over the card.
    const isRinged = [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(stop, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    // A link over two lines has no middle of its own.
    const [box] = stop.getClientRects()
    if (!box) return undefined
    const { left, top, width, height } = box
    const seen = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 2))
    return {
      name: `${stop.tagName} ${stop.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(stop),
      isRinged,
      isInView: top < innerHeight - 4 && top + height > 4,
      isCovered: seen !== null && !stop.contains(seen) && !seen.contains(stop),
    }
  })
}

/** How many stops the page has by its markup. */
const tabbable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, iframe, audio[controls], video[controls], [tabindex]',
    )
    return [...all].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length
  })
