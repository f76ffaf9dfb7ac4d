import type { Locator, Page } from '@playwright/test'
import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { getBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const pictures = ['palm-oasis', 'coral-reef', 'solar-farm', 'library-hall'].map((name) => ({
  type: 'image',
  url: `/content/ar/media/${name}.jpg`,
  width: 1500,
  height: 1000,
  alternateText: name,
}))
const counterOf = (page: Page): Locator => page.getByRole('dialog').locator('output')

/** Opens one of four pictures in the lightbox and waits for its counter. */
async function openPicture(page: Page, number: number): Promise<void> {
  await page.locator(`a[data-picture="${number}"]`).click()
  await expect(counterOf(page)).toHaveText(new RegExp(`\\b${number}\\b.*4`, 'u'))
}

for (const [edition, onward, back] of [
  ['ar', 'ArrowLeft', 'ArrowRight'],
  ['en', 'ArrowRight', 'ArrowLeft'],
] as const) {
  test(`R05 in the lightbox of ${edition} ${onward} and ${back} turn the pictures, Home and End jump`, async ({
    paper,
  }) => {
    const page = await paper.openCustom(createArticlePage({ body: pictures }, {}, edition))
    await openPicture(page, 2)
    const keys = [
      [onward, '3'],
      [back, '2'],
      [back, '1'],
      [back, '1'],
      ['End', '4'],
      [onward, '4'],
      ['Home', '1'],
    ] as const
    for (const [key, number] of keys) {
      await page.keyboard.press(key)
      await expect(counterOf(page)).toHaveText(new RegExp(`\\b${number}\\b.*4`, 'u'))
    }
  })

  test(`R06 in the lightbox of ${edition} a swipe shows the next picture`, async ({ paper }) => {
    const page = await paper.openCustom(createArticlePage({ body: pictures }, {}, edition))
    await openPicture(page, 2)
    await swipe(page.getByRole('dialog').getByRole('img'), onward === 'ArrowLeft' ? 200 : -200, [
      'pointerdown',
      'pointerup',
    ])
    await expect(counterOf(page)).toHaveText(/\b3\b.*4/u)
  })
}

const common = { inLanguage: 'ar', datePublished: '2026-11-20T06:00:00+03:00', minutes: 1, credits: [] }
const story = (id: string) => ({ ...common, id, headline: id })
const around = { previous: story('before'), next: story('after') }
const body = [
  { type: 'paragraph', text: 'كلمة' },
  { type: 'audio', url: '/content/ar/media/oud-melody.mp3', title: 'لحن' },
  { type: 'table', rows: [Array.from({ length: 30 }, (_, index) => `خانة ${index} عريضة`)] },
]

const cases = [
  ['an Arabic story in the Arabic paper', 'ar', 'ar', 'ArrowLeft', 200],
  ['an English story in the Arabic paper', 'ar', 'en', 'ArrowLeft', 200],
  ['an Arabic story in the English paper', 'en', 'ar', 'ArrowRight', -200],
] as const

for (const [name, edition, inLanguage, key, distance] of cases) {
  test(`R06 from ${name} ${key} leads to the next story`, async ({ paper }) => {
    const page = await paper.openCustom(createArticlePage({ body, inLanguage }, around, edition))
    await page.keyboard.press(key)
    await expect(page).toHaveURL(`/${edition}/article/after`)
  })

  test(`R06 from ${name} the other arrow leads to the previous story`, async ({ paper }) => {
    const page = await paper.openCustom(createArticlePage({ body, inLanguage }, around, edition))
    await page.keyboard.press(key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft')
    await expect(page).toHaveURL(`/${edition}/article/before`)
  })

  test(`R06 from ${name} a swipe to the ${distance > 0 ? 'right' : 'left'} leads to the next story`, async ({
    paper,
  }) => {
    const page = await paper.openCustom(createArticlePage({ body, inLanguage }, around, edition))
    await swipe(page.getByText('كلمة', { exact: true }), distance, ['touchstart', 'touchend'])
    await expect(page).toHaveURL(`/${edition}/article/after`)
  })
}

test('R06 arrow keys in a player, a table, the lightbox or a shortcut do not open another story', async ({ paper }) => {
  const page = await paper.openCustom(createArticlePage({ body: [...body, ...pictures] }, around))
  const here = page.url()
  await page.locator('audio').focus()
  await page.keyboard.press('ArrowLeft')
  await page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .focus()
  await page.keyboard.press('ArrowLeft')
  await page.locator('h1').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await openPicture(page, 1)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(here)
  await page.locator('h1').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/ar/article/after')
})

test('R06 a vertical, short or table swipe does not open another story', async ({ paper }) => {
  const page = await paper.openCustom(createArticlePage({ body }, around))
  const here = page.url()
  await swipe(page.getByRole('table'), 200, ['touchstart', 'touchend'])
  await swipe(page.getByText('كلمة', { exact: true }), 60, ['touchstart', 'touchend'])
  await swipe(page.getByText('كلمة', { exact: true }), 120, ['touchstart', 'touchend'], 300)
  expect(page.url()).toBe(here)
})

/** Dispatches the events of a swipe over an element. */
async function swipe(element: Locator, x: number, [down, up]: readonly [string, string], y = 0): Promise<void> {
  const { left, right, top } = await getBox(element)
  const at = (x: number, y: number) => {
    const touch = { identifier: 1, clientX: (left + right) / 2 + x, clientY: top + 5 + y }
    const { identifier: _, ...point } = touch
    return { ...point, pointerType: 'touch', isPrimary: true, changedTouches: [touch] }
  }
  const start = at(0, 0)
  await element.dispatchEvent(down, down.startsWith('touch') ? { ...start, touches: start.changedTouches } : start)
  await element.dispatchEvent(up, at(x, y))
}
