import type { Page } from '@playwright/test'
import { waitForPaint } from './waitForPaint.ts'

const BIG_TEXT = 'html { font-size: 200% }'

/** The spacing of WCAG 1.4.12; lines that are further apart already stay so. */
const WIDE_SPACES = `
  * { line-height: max(1.5em, 1lh) !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }
`

type Adaptation = { width: number; height: number; css?: string }

/** How readers change a page to be able to read it (WCAG 1.4.4, 1.4.10, 1.4.12). 1280 pixels at 400 % are 320. */
export const readerAdaptations: Record<string, Adaptation> = {
  'a small phone': { width: 320, height: 568 },
  'a zoom of 400 %': { width: 320, height: 256 },
  'text of 200 % on a phone': { width: 390, height: 844, css: BIG_TEXT },
  'text of 200 % on a desktop': { width: 1280, height: 800, css: BIG_TEXT },
  'wide spacing on a phone': { width: 390, height: 844, css: WIDE_SPACES },
  'wide spacing on a desktop': { width: 1280, height: 800, css: WIDE_SPACES },
}

/** Shows an open page with an adaptation while `look` looks at it. */
export async function withAdaptation<Seen>(page: Page, name: string, look: () => Promise<Seen>): Promise<Seen> {
  const { width, height, css = '/* none */' } = readerAdaptations[name] ?? { width: 390, height: 844 }
  await page.setViewportSize({ width, height })
  await page.evaluate(
    (text) =>
      document.head.append(Object.assign(document.createElement('style'), { id: 'adaptation', textContent: text })),
    css,
  )
  await waitForPaint(page)
  const seen = await look()
  await page.evaluate(() => document.getElementById('adaptation')?.remove())
  return seen
}
