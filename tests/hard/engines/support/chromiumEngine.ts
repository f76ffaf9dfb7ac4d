import { chromium } from '@playwright/test'
import { chromiumLaunch, chromiumSupply } from '../../../browser/support/browser.ts'
import { unpackChromium } from '../../../browser/support/packagedChromium.ts'
import type { Engine, EnginePage } from './engine.ts'

/** The Chromium of the browser tests, by Playwright. */
export const chromiumEngine: Engine = { name: 'Chromium', missing: undefined, launch }

async function launch(): Promise<EnginePage> {
  if (chromiumSupply() === 'package') unpackChromium()
  const browser = await chromium.launch(chromiumLaunch())
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    click: (selector) => page.locator(selector).first().click(),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    print: async () => (await page.pdf()).toString('base64'),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
