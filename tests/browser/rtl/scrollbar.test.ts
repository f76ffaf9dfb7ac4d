import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { getBox, getStyle, getTextBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

// Playwright hides Chromium's scroll bars unless told otherwise.
test.use({
  launchOptions: [
    async ({ browserName, launchOptions }, use) => {
      await use(
        browserName === 'chromium' ? { ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } : launchOptions,
      )
    },
    { scope: 'worker' },
  ],
})

const caption = 'سطر من كلام طويل تحت الصورة لا تسعه الشاشة. '.repeat(60)
const wordy = createArticlePage({
  image: { url: '/content/ar/media/palm-oasis.jpg', width: 1500, height: 1000, caption },
})

test('R40 a long caption in the lightbox scrolls with its bar on the left, in reserved space', async ({ paper }) => {
  const page = await paper.openCustom(wordy)
  await page.locator('a[data-picture="1"]').click()
  const words = page.getByRole('dialog').locator('figcaption')
  expect(await words.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeGreaterThan(0)
  expect(await getStyle(words, 'direction')).toBe('rtl')
  expect(await getStyle(words, 'scrollbar-gutter')).toContain('stable')
  expect(
    await words.evaluate((element: HTMLElement) => element.offsetWidth - element.clientWidth - element.clientLeft),
  ).toBe(0)
  expect((await getTextBox(words)).right).toBeLessThanOrEqual((await getBox(words)).right)
})
