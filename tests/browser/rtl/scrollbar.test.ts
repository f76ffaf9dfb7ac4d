import { articlePage } from './articlePage.ts'
import { boxOf, styleOf, wordsBoxOf } from './measure.ts'
import { expect, test } from './paper.ts'

// Playwright hides the bars of Chromium.
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
const wordy = articlePage({ image: { url: '/content/ar/media/palm-oasis.jpg', width: 1500, height: 1000, caption } })

test('R40 what scrolls down inside the lightbox has its bar on the left, and room kept for it', async ({ paper }) => {
  const page = await paper.make(wordy)
  await page.locator('a[data-picture="1"]').click()
  const words = page.getByRole('dialog').locator('figcaption')
  expect(await words.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeGreaterThan(0)
  expect(await styleOf(words, 'direction')).toBe('rtl')
  expect(await styleOf(words, 'scrollbar-gutter')).toContain('stable')
  expect(
    await words.evaluate((element: HTMLElement) => element.offsetWidth - element.clientWidth - element.clientLeft),
  ).toBe(0)
  expect((await wordsBoxOf(words)).right).toBeLessThanOrEqual((await boxOf(words)).right)
})
