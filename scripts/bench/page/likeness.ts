import type { Browser } from '@playwright/test'
import { SCREEN } from './visit.ts'

/** What a reader sees of a page without scripts. */
type Sight = { words: string; height: number; pictures: number }

/** Compares what readers see of two pages: text, number of pictures, height in CSS pixels. One line for the report. */
export async function likeness(browser: Browser, ours: string, other: string): Promise<string> {
  const [one, two] = [await look(browser, ours), await look(browser, other)]
  const words = one.words === two.words ? 'same words' : 'OTHER WORDS'
  return `${words}, pictures ${one.pictures}/${two.pictures}, height ${one.height}/${two.height} px`
}

async function look(browser: Browser, address: string): Promise<Sight> {
  const context = await browser.newContext({ ...SCREEN, javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'load' })
    const words = await page.evaluate(selectedText)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    return { words, height, pictures: await page.locator('img').count() }
  } finally {
    await context.close()
  }
}

/** The painted text. The text content of the elements would contain the data in scripts too. */
function selectedText(): string {
  getSelection()?.selectAllChildren(document.body)
  return getSelection()?.toString() ?? ''
}
