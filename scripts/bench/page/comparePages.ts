import type { Browser } from '@playwright/test'
import { SCREEN } from './slowPhone.ts'

/** What a reader sees of a page without scripts. */
type View = { words: string; height: number; pictures: number }

/** Compares the visible text, the pictures and the height of two pages. Returns a line for the report. */
export async function comparePages(browser: Browser, ours: string, other: string): Promise<string> {
  const [one, two] = [await measureView(browser, ours), await measureView(browser, other)]
  const words = one.words === two.words ? 'same words' : 'OTHER WORDS'
  return `${words}, pictures ${one.pictures}/${two.pictures}, height ${one.height}/${two.height} px`
}

async function measureView(browser: Browser, address: string): Promise<View> {
  const context = await browser.newContext({ ...SCREEN, javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'load' })
    const words = await page.evaluate(readPaintedText)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    return { words, height, pictures: await page.locator('img').count() }
  } finally {
    await context.close()
  }
}

/** Returns the painted text: `textContent` would include the data in script elements. */
function readPaintedText(): string {
  getSelection()?.selectAllChildren(document.body)
  return getSelection()?.toString() ?? ''
}
