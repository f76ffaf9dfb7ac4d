import { formatNumber, median, formatTable } from '../formatTable.ts'
import type { PageKind } from './readPageKinds.ts'
import type { Figures } from './visit.ts'

/** The medians of each variant. The others are compared with `hand-written`. */
type Medians = ReadonlyMap<string, NumericFigures>

/** The figures that have a median. */
export type NumericFigures = Omit<Figures, 'largestElement' | 'shifted'>

export const HAND_WRITTEN = 'hand-written'
export const BUILT = 'ours'
export const BUILT_SAVING_DATA = 'ours, saving data'

export type Aim = { kind: string; what: string; value: number; aim: number; met: boolean; text: string }

const columns: [head: string, of: (figures: NumericFigures) => number, decimals: number][] = [
  ['first paint', ({ firstPaint }) => firstPaint, 0],
  ['first content', ({ firstContent }) => firstContent, 0],
  ['largest', ({ largest }) => largest, 0],
  ['shift', ({ shift }) => shift, 4],
  ['blocking', ({ blocking }) => blocking, 0],
  ['JS KB', ({ scripts }) => scripts / 1024, 1],
  ['all KB', ({ total }) => total / 1024, 0],
  ['next story', ({ next }) => next, 0],
  ['prefetched KB', ({ prefetched }) => prefetched / 1024, 1],
]

export function calculateMedians(samples: ReadonlyMap<string, readonly Figures[]>): Medians {
  return new Map([...samples].map(([name, all]) => [name, calculateMedianFigures(all)]))
}

/** Formats the medians (ms and KB); below each other variant are its ratios to the hand-written page. */
export function formatPageTable(medians: Medians): string {
  const base = medians.get(HAND_WRITTEN)
  const rows = [...medians].flatMap(([name, figures]) => {
    const own = [name, ...columns.map(([, of, decimals]) => formatNumber(of(figures), decimals))]
    if (base === undefined || figures === base) return [own]
    return [own, ['  × hand-written', ...columns.map(([, of]) => formatRatio(of(figures), of(base)))]]
  })
  return formatTable(['', ...columns.map(([head]) => head)], rows)
}

/** The aims for a kind of page, each with the figure that was measured. */
export function createPageAims({ name }: PageKind, medians: Medians): Aim[] {
  const [base, ours, plain] = [HAND_WRITTEN, BUILT, BUILT_SAVING_DATA].map((variant) => medians.get(variant))
  if (!base || !ours || !plain) throw new Error('a variant was not measured')
  const aimAtMost = (what: string, value: number, aim: number, decimals = 2): Aim => {
    const met = value <= aim
    const judgement = met ? 'met' : `missed by ${formatNumber(value - aim, decimals)}`
    const text = `${name}: ${what} ${formatNumber(value, decimals)}, aim at aimAtMost ${aim}: ${judgement}`
    return { kind: name, what, value, aim, met, text }
  }
  const largest = aimAtMost(
    'largest paint × hand-written',
    ours.largest / base.largest,
    name === 'article' ? 1.05 : 1.1,
  )
  return [
    ...(name === 'article' ? [aimAtMost('first paint × hand-written', ours.firstPaint / base.firstPaint, 0.9)] : []),
    largest,
    aimAtMost('layout shift', ours.shift, 0, 4),
    aimAtMost('blocking ms after first paint', ours.blocking, 50, 0),
    aimAtMost('next story × hand-written', ours.next / base.next, 0.3),
    aimAtMost('next story without prefetch × hand-written', plain.next / base.next, 0.9),
    aimAtMost('KB prefetched', ours.prefetched / 1024, 15, 1),
    aimAtMost('KB prefetched when saving data', plain.prefetched / 1024, 0, 1),
  ]
}

const formatRatio = (value: number, base: number): string => (base === 0 ? '' : formatNumber(value / base, 2))

function calculateMedianFigures(all: readonly NumericFigures[]): NumericFigures {
  const of = (pick: (figures: NumericFigures) => number): number => median(all.map(pick))
  return {
    firstPaint: of((each) => each.firstPaint),
    firstContent: of((each) => each.firstContent),
    largest: of((each) => each.largest),
    shift: of((each) => each.shift),
    blocking: of((each) => each.blocking),
    scripts: of((each) => each.scripts),
    total: of((each) => each.total),
    next: of((each) => each.next),
    prefetched: of((each) => each.prefetched),
  }
}
