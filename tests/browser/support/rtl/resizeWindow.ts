import type { Page } from '@playwright/test'

/** Changes the window's width and waits for the paint. Brings the page to the front, because others paint rarely. */
export async function resizeWindow(page: Page, width: number): Promise<void> {
  await page.bringToFront()
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(async () => {
    // The first frame may have been started before the change.
    for (const _ of ['started', 'painted']) await new Promise(requestAnimationFrame)
  })
}
