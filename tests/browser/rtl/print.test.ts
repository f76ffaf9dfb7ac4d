import type { Page } from '@playwright/test'
import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expectOrder } from '../support/rtl/expectOrder.ts'
import { getStyle } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

async function print(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  await page.emulateMedia({ media: 'print', colorScheme, reducedMotion: 'reduce' })
  return page
}

test('R39 in print an Arabic story keeps its direction and its line height', async ({ paper }) => {
  const page = await paper.open('/ar/article/long-read-water')
  const paragraph = page.locator('main article p').nth(5)
  const onScreen = await getStyle(paragraph, 'line-height')
  await print(page)
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(await getStyle(paragraph, 'direction')).toBe('rtl')
  expect(await getStyle(paragraph, 'line-height')).toBe(onScreen)
})

for (const address of ['/ar/article/long-read-water', '/ar/', '/en/article/port-reopens']) {
  test(`R39 in print nothing is fixed over the text of ${address}`, async ({ paper }) => {
    const page = await print(await paper.open(address))
    expect(
      await page.evaluate(() => {
        const seen = [...document.querySelectorAll('body *')].filter((each) =>
          each.checkVisibility({ opacityProperty: true }),
        )
        const isOver = (each: Element) => ['fixed', 'sticky'].includes(getComputedStyle(each).position)
        return seen.filter(isOver).map(({ className }) => className)
      }),
    ).toEqual([])
  })

  test(`R39 in print the text of ${address} is dark enough for white paper, in the dark theme too`, async ({
    paper,
  }) => {
    const page = await print(await paper.open(address), 'dark')
    expect(await page.evaluate(findPaleText)).toEqual([])
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await page.evaluate(findPaleText)).toEqual([])
  })
}

test('R39 in print an address in a note runs from the left', async ({ paper }) => {
  const notes = [{ id: 'note-1', text: 'انظر https://example.org/a/ وما بعده' }]
  const page = await print(await paper.openCustom(createArticlePage({ body: [{ type: 'footnotes', notes }] })))
  const note = page.locator('#note-1')
  await expectOrder(note, ['وما', 'https', 'example', '…/', 'انظر'])
  expect(await getStyle(note.getByText('https://example.org/a/'), 'direction')).toBe('ltr')
})

/** Text with a contrast below 4.5 on white paper: browsers do not print the background behind it. */
function findPaleText(): string[] {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!paint) throw new Error('no canvas')
  const luminance = (color: string): number => {
    paint.fillStyle = '#fff'
    paint.fillRect(0, 0, 1, 1)
    paint.fillStyle = color
    paint.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const isVisible = (element: Element) =>
    element.checkVisibility({ opacityProperty: true }) && getComputedStyle(element).clipPath === 'none'
  return window.measure
    .textElements(document.body)
    .filter((element) => isVisible(element) && 1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5)
    .map((element) => `${getComputedStyle(element).color} ${element.textContent}`)
}
