import { formatNumber, formatTable, median } from '../formatTable.ts'
import { Random } from '../build/random.ts'
import { aimAtLeast, aimAtMost } from './aims.ts'
import type { Part } from './bench.ts'
import { tapOnce, type TapResult } from './tapOnce.ts'

type Tapped = TapResult & { target: string; delayMs: number }

/** What is tapped in turn: the menu of languages, a story's card, and a picture. */
const targets = [
  { target: 'menu', selector: 'header summary' },
  { target: 'card', selector: 'main a[href*="/article/"]' },
  { target: 'picture', selector: 'main img' },
]

/** A page on a slow phone starts for about this time after its first paint. */
const START_MS = 3000
/** The moments are the same in every run. */
const SEED = 1

const MAX_INP_MS = 100

/** Taps a page at random moments while it starts, and measures how long it takes to answer (INP of web-vitals). */
export const measureInput: Part = async (place, bench) => {
  const taps: Tapped[] = []
  const random = new Random(SEED)
  while (taps.length < bench.tries && Date.now() < bench.rounds.deadline) {
    for (const { target, selector } of targets) {
      const delayMs = random.int(0, START_MS)
      const tap = { address: `${place.origin}${place.address}`, selector, delayMs, conditions: bench }
      taps.push({ target, delayMs, ...(await tapOnce(bench.browser, tap)) })
    }
  }
  const worst = Math.max(0, ...durations(taps))
  bench.print(`\n${place.name}, taps while the page starts (INP in ms)\n${formatTaps(taps)}`)
  const hits = taps.filter(({ hasHit }) => hasHit).length
  const aims = [
    aimAtMost(place.name)('INP ms while the page starts, the worst tap', worst, MAX_INP_MS, 0),
    aimAtLeast(place.name)('taps that met their element', hits, taps.length, 0),
  ]
  return { aims, figures: { taps } }
}

const durations = (taps: readonly Tapped[]): number[] => taps.flatMap(({ inp }) => inp ?? [])

/** A tap without a report was answered within 16 ms, or by a new document. */
function formatTaps(taps: readonly Tapped[]): string {
  const rows = targets.map(({ target }) => {
    const own = taps.filter((tap) => tap.target === target)
    const measured = durations(own)
    const counts = [own, own.filter(({ hasHit }) => hasHit), measured].map(({ length }) => String(length))
    return [target, ...counts, formatNumber(median(measured)), formatNumber(Math.max(0, ...measured))]
  })
  return formatTable(['', 'taps', 'met', 'reported', 'median', 'worst'], rows)
}
