import { aimAtMost, type Aim } from './aims.ts'
import type { Part } from './bench.ts'
import { blockingAims } from './blockingAims.ts'
import { comparePages } from './comparePages.ts'
import { formatComparison, medianOf, type Column, type Samples } from './formatComparison.ts'
import { systemFace } from './handWrittenForms.ts'
import { takeVariants } from './takeVariants.ts'
import { BUILT, BUILT_SAVING_DATA, createVariants, SYSTEM_FACE } from './variants.ts'
import { viewColumns } from './viewColumns.ts'
import { visit, type Figures } from './visit.ts'

const columns: readonly Column<Figures>[] = [
  ...viewColumns,
  ['next story', ({ next }) => next, 0],
  ['JS KB then', ({ allScripts }) => allScripts / 1024, 1],
  ['prefetched KB', ({ prefetched }) => prefetched / 1024, 1],
]

/** A first visit with an empty cache, and the story that the reader opens from there. */
export const measureFirstVisit: Part = async (place, bench) => {
  const { name, address, origin } = place
  const variants = createVariants(place, bench)
  const alike = await comparePages(
    bench.browser,
    `${origin}${address}`,
    `${origin}${systemFace.prefix(name)}${address}`,
  )
  const { samples, summary } = await takeVariants(variants, bench, (journey) => visit(bench.browser, journey))
  bench.print(`\n${name} ${address}, first visit (ours and hand-written: ${alike})`)
  bench.print(`${summary}\n${formatComparison(samples, columns)}`)
  return { aims: createAims(name, bench.slowdown, samples), figures: { alike, samples: Object.fromEntries(samples) } }
}

type Read = (of: (figures: Figures) => number, name?: string) => number

function createAims(kind: string, slowdown: number, samples: Samples<Figures>): Aim[] {
  const ours: Read = (of, name = BUILT) => medianOf(samples, name, of)
  const ratio: Read = (of, name = BUILT) => medianOf(samples, name, of) / medianOf(samples, SYSTEM_FACE, of)
  const atMost = aimAtMost(kind)
  // A paint of the background alone shows a reader nothing.
  const [firstContent, largest] = [ratio((figures) => figures.firstContent), ratio((figures) => figures.largest)]
  const [blocking, longestTask] = [ours((figures) => figures.blocking), ours((figures) => figures.longestTask)]
  const shift = ours((figures) => figures.shift)
  return [
    atMost('first paint of content × system face', firstContent, 0.9),
    atMost('largest paint × system face', largest, 1),
    atMost('layout shift', shift, 0, 4),
    ...blockingAims(kind, slowdown, { blocking, longestTask }),
    ...createNextStoryAims(kind, ours, ratio),
  ]
}

function createNextStoryAims(kind: string, ours: Read, ratio: Read): Aim[] {
  const atMost = aimAtMost(kind)
  const next = (figures: Figures): number => figures.next
  const prefetched = (figures: Figures): number => figures.prefetched / 1024
  return [
    atMost('next story × system face', ratio(next), 0.25),
    atMost('next story without prefetch × system face', ratio(next, BUILT_SAVING_DATA), 0.75),
    atMost('KB prefetched', ours(prefetched), 15, 1),
    atMost('KB prefetched when saving data', ours(prefetched, BUILT_SAVING_DATA), 0, 1),
  ]
}
