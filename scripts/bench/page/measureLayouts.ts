import type { Browser } from '@playwright/test'
import { aimAtMost, type Aim } from './aims.ts'
import type { Part } from './bench.ts'
import { formatComparison, medianOf, type Column, type Samples } from './formatComparison.ts'
import { readLayouts, type LayoutFigures } from './readLayouts.ts'
import { openPhone, waitUntilSettled, withContext } from './slowPhone.ts'
import { pickVariants, takeVariants } from './takeVariants.ts'
import { BUILT, createVariants, SYSTEM_FACE } from './variants.ts'
import type { Journey } from './visit.ts'

const columns: readonly Column<LayoutFigures>[] = [
  ['whole before', ({ before }) => before.whole, 0],
  ['whole after', ({ after }) => after.whole, 0],
  ['layout ms before', ({ before }) => before.layoutMs, 0],
  ['layout ms after', ({ after }) => after.layoutMs, 0],
  ['style ms before', ({ before }) => before.styleMs, 0],
  ['style ms after', ({ after }) => after.styleMs, 0],
]

const CATEGORIES = ['devtools.timeline', 'loading', 'blink.user_timing']

/** A trace slows a page down, and layouts hardly vary: they have visits of their own, and three of them are enough. */
const MAX_ROUNDS = 3

/** Counts the layouts of the whole page before and after the first paint of content, in visits that are traced. */
export const measureLayouts: Part = async (place, bench) => {
  const variants = pickVariants(createVariants(place, bench), [SYSTEM_FACE, BUILT])
  const rounds = { ...bench.rounds, count: Math.min(bench.rounds.count, MAX_ROUNDS) }
  const measure = (journey: Journey): Promise<LayoutFigures> => traceVisit(bench.browser, journey)
  const { samples, summary } = await takeVariants(variants, { ...bench, rounds }, measure)
  const { name } = place
  bench.print(`\n${name}, layouts before and after the first paint of content (at least half of the page is laid out)`)
  bench.print(`${summary}\n${formatComparison(samples, columns)}`)
  return { aims: createAims(name, samples), figures: { samples: Object.fromEntries(samples) } }
}

const traceVisit = (browser: Browser, { address, conditions }: Journey): Promise<LayoutFigures> =>
  withContext(browser, async (context) => {
    const phone = await openPhone(context, conditions)
    await browser.startTracing(phone.page, { categories: CATEGORIES })
    await phone.page.goto(address, { waitUntil: 'load' })
    await waitUntilSettled(phone)
    return readLayouts((await browser.stopTracing()).toString('utf8'), address)
  })

function createAims(kind: string, samples: Samples<LayoutFigures>): Aim[] {
  const atMost = aimAtMost(kind)
  const before = medianOf(samples, BUILT, (figures) => figures.before.whole)
  const after = medianOf(samples, BUILT, (figures) => figures.after.whole)
  return [
    atMost('layouts of the whole page before first paint', before, 1, 0),
    atMost('layouts of the whole page after first paint', after, 1, 0),
  ]
}
