import type { Page } from '@playwright/test'

/** Waits for two frames: elements take new colours and sizes one frame after the scheme or the window changed. */
export const waitForPaint = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
