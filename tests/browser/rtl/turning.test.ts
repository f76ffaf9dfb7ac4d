import type { Locator, Page } from '@playwright/test'
import { articlePage } from './articlePage.ts'
import { boxOf } from './measure.ts'
import { expect, test } from './paper.ts'

const pictures = ['palm-oasis', 'coral-reef', 'solar-farm', 'library-hall'].map((name) => ({
  type: 'image',
  url: `/content/ar/media/${name}.jpg`,
  width: 1500,
  height: 1000,
  alternateText: name,
}))
const counterOf = (page: Page): Locator => page.getByRole('dialog').locator('output')

/** Opens a picture of four, and waits until it is there to be turned. */
async function openPicture(page: Page, number: number): Promise<void> {
  await page.locator(`a[data-picture="${number}"]`).click()
  await expect(counterOf(page)).toHaveText(new RegExp(`\\b${number}\\b.*4`, 'u'))
}

for (const [edition, onward, back] of [
  ['ar', 'ArrowLeft', 'ArrowRight'],
  ['en', 'ArrowRight', 'ArrowLeft'],
] as const) {
  test(`R05 in the lightbox of ${edition} ${onward} leads on, ${back} back, Home and End to the ends`, async ({
    paper,
  }) => {
    const page = await paper.make(articlePage({ body: pictures }, {}, edition))
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

  test(`R06 in the lightbox of ${edition} the next picture comes from where it lies`, async ({ paper }) => {
    const page = await paper.make(articlePage({ body: pictures }, {}, edition))
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

const turns = [
  ['an Arabic story in the Arabic paper', 'ar', 'ar', 'ArrowLeft', 200],
  ['an English story in the Arabic paper', 'ar', 'en', 'ArrowLeft', 200],
  ['an Arabic story in the English paper', 'en', 'ar', 'ArrowRight', -200],
] as const

for (const [name, edition, inLanguage, key, way] of turns) {
  test(`R06 from ${name} ${key} leads to the next story`, async ({ paper }) => {
    const page = await paper.make(articlePage({ body, inLanguage }, around, edition))
    await page.keyboard.press(key)
    await expect(page).toHaveURL(`/${edition}/article/after`)
  })

  test(`R06 from ${name} the other arrow leads to the one before`, async ({ paper }) => {
    const page = await paper.make(articlePage({ body, inLanguage }, around, edition))
    await page.keyboard.press(key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft')
    await expect(page).toHaveURL(`/${edition}/article/before`)
  })

  test(`R06 from ${name} a finger that moves to the ${way > 0 ? 'right' : 'left'} leads to the next story`, async ({
    paper,
  }) => {
    const page = await paper.make(articlePage({ body, inLanguage }, around, edition))
    await swipe(page.getByText('كلمة', { exact: true }), way, ['touchstart', 'touchend'])
    await expect(page).toHaveURL(`/${edition}/article/after`)
  })
}

test('R06 keys that a player, a table, a picture or a shortcut has a use for turn no page', async ({ paper }) => {
  const page = await paper.make(articlePage({ body: [...body, ...pictures] }, around))
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

test('R06 a finger that scrolls, or pushes a table, turns no page', async ({ paper }) => {
  const page = await paper.make(articlePage({ body }, around))
  const here = page.url()
  await swipe(page.getByRole('table'), 200, ['touchstart', 'touchend'])
  await swipe(page.getByText('كلمة', { exact: true }), 60, ['touchstart', 'touchend'])
  await swipe(page.getByText('كلمة', { exact: true }), 120, ['touchstart', 'touchend'], 300)
  expect(page.url()).toBe(here)
})

/** A finger over an element, as its browser would tell it. */
async function swipe(element: Locator, x: number, [down, up]: readonly [string, string], y = 0): Promise<void> {
  const { left, right, top } = await boxOf(element)
  const at = (x: number, y: number) => {
    const touch = { identifier: 1, clientX: (left + right) / 2 + x, clientY: top + 5 + y }
    const { identifier: _, ...point } = touch
    return { ...point, pointerType: 'touch', isPrimary: true, changedTouches: [touch] }
  }
  const start = at(0, 0)
  await element.dispatchEvent(down, down.startsWith('touch') ? { ...start, touches: start.changedTouches } : start)
  await element.dispatchEvent(up, at(x, y))
}
