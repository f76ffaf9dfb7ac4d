import type { Part } from './bench.ts'
import { blockingAims } from './blockingAims.ts'
import { formatComparison, medianOf } from './formatComparison.ts'
import { pickVariants, takeVariants } from './takeVariants.ts'
import { BUILT, createVariants, SYSTEM_FACE } from './variants.ts'
import { viewColumns } from './viewColumns.ts'
import { visitAgain, type ViewFigures } from './visit.ts'
import { aimAtMost } from './aims.ts'

/** The same page opened again: the browser has its files in the cache. */
export const measureRepeatVisit: Part = async (place, bench) => {
  const variants = pickVariants(createVariants(place, bench), [SYSTEM_FACE, BUILT])
  const { samples, summary } = await takeVariants(variants, bench, (journey) => visitAgain(bench.browser, journey))
  const kind = `${place.name}, repeat visit`
  bench.print(`\n${kind}\n${summary}\n${formatComparison(samples, viewColumns)}`)
  const ours = (of: (figures: ViewFigures) => number): number => medianOf(samples, BUILT, of)
  const [blocking, longestTask] = [ours((figures) => figures.blocking), ours((figures) => figures.longestTask)]
  const shift = ours((figures) => figures.shift)
  const aims = [
    aimAtMost(kind)('layout shift', shift, 0, 4),
    ...blockingAims(kind, bench.slowdown, { blocking, longestTask }),
  ]
  return { aims, figures: { samples: Object.fromEntries(samples) } }
}
