import type { EnginePage } from './engine.ts'

const PATIENCE_MS = 30_000
const PAUSE_MS = 100

/**
 * Waits until an expression is true in the page, and throws if it never is. `isSeen(element)` is at its disposal.
 */
export async function until(page: EnginePage, expression: string): Promise<true> {
  const end = Date.now() + PATIENCE_MS
  const ask = `(() => { const isSeen = ${IS_SEEN}; return ${expression} })()`
  let last: unknown
  while (last !== true && Date.now() < end) {
    // An error: the page is just being replaced.
    last = await page.evaluate(ask).catch(String)
    if (last !== true) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  if (last === true) return true
  const address = await page.evaluate(`location.href + ' ' + document.activeElement?.outerHTML.slice(0, 200)`)
  throw new Error(`never true: ${expression} (${String(last)}) at ${String(address)}`)
}

const IS_SEEN = `(element) => {
  const box = element.getClientRects()[0]
  return box !== undefined && box.bottom > 0 && box.top < innerHeight
}`
