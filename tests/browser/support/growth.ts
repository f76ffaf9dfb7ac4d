import { expect, type CDPSession, type Page } from '@playwright/test'
import { collectConsoleErrors } from './collectConsoleErrors.ts'
import { waitForApp } from './pageKinds.ts'

/** `reading`: each page is shown whole before it is left. `quick`: it is left within 20 ms, whatever it shows. */
export type Pace = 'reading' | 'quick'

/** By how much the tab may grow between the two measurements. */
const MAX_GROWTH = 1.2

/** What Chromium counts for a page after garbage collection. */
const HELD = ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'] as const
type Held = Record<(typeof HELD)[number], number>

type Walk = {
  pace: Pace
  /** After how many navigations the tab is measured first. */
  first: number
  total: number
}

/**
 * Goes from the front to a story and back, over and over, and expects that the tab holds hardly more at the end than
 * after the first navigations. Returns the number of navigations.
 */
export async function expectNoGrowth(page: Page, { pace, first, total }: Walk): Promise<number> {
  const errors = collectConsoleErrors(page)
  await page.goto('/ar/')
  await waitForApp(page)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable')
  await page.evaluate(goThereAndBack, { pace, times: first / 2 })
  const before = await measure(page, devTools)
  await page.evaluate(goThereAndBack, { pace, times: (total - first) / 2 })
  const after = await measure(page, devTools)
  for (const name of HELD) {
    const numbers = `${name}: ${before[name]} after ${first} navigations, ${after[name]} after ${total}`
    expect(after[name], numbers).toBeLessThanOrEqual(MAX_GROWTH * before[name])
  }
  expect(errors).toEqual([])
  return total
}

/** Runs in the page. Ends on the front. */
async function goThereAndBack({ pace, times }: { pace: Pace; times: number }): Promise<void> {
  const FRONT = '/ar/'
  const wait = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms))
  const isStory = () => document.querySelector('main article[aria-busy=false] h1') !== null
  const isFront = () => location.pathname === FRONT && document.querySelector('main h1') === null
  const click = (selector: string, index: number): void => {
    const links = document.querySelectorAll<HTMLElement>(selector)
    links[index % links.length]?.click()
  }
  const show = async (isShown: () => boolean, index: number): Promise<void> => {
    if (pace === 'quick') return wait((index * 7) % 20).then(() => undefined)
    while (!isShown()) await wait(0)
  }

  /** React Router counts the entries of the tab. Back from the first one would leave the paper. */
  const isFirstEntry = (): boolean => {
    const state: unknown = history.state
    return typeof state === 'object' && state !== null && 'idx' in state && state.idx === 0
  }
  /** Waits for the entry, because a second Back before it could go too far. */
  const goBack = () =>
    new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true })
      history.back()
    })

  for (let index = 0; index < times; index += 1) {
    click('main article a[href*="/article/"]', index)
    await show(isStory, index)
    if (location.pathname === FRONT || isFirstEntry()) click(`a[href="${FRONT}"]`, 0)
    else await goBack()
    await show(isFront, index + 1)
  }
  while (!isFront()) {
    click(`a[href="${FRONT}"]`, 0)
    await wait(100)
  }
}

/** Collects garbage until nothing more becomes free. */
async function measure(page: Page, devTools: CDPSession): Promise<Held> {
  await expect(page.locator('main[aria-busy=true]')).toHaveCount(0)
  let held = await collect(devTools)
  for (let freed = true; freed;) {
    const next = await collect(devTools)
    freed = next.Nodes < held.Nodes
    held = next
  }
  return held
}

async function collect(devTools: CDPSession): Promise<Held> {
  await devTools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devTools.send('Performance.getMetrics')
  const valueOf = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    Nodes: valueOf('Nodes'),
    JSEventListeners: valueOf('JSEventListeners'),
    JSHeapUsedSize: valueOf('JSHeapUsedSize'),
  }
}
