import { figure, median, table } from '../table.ts'
import type { Kind } from './kinds.ts'
import type { Figures } from './visit.ts'

/** The medians of each variant. All are compared with `hand-written`. */
type Medians = ReadonlyMap<string, Numbers>

/** The figures that have a median. */
export type Numbers = Omit<Figures, 'largestElement' | 'shifted'>

export const BASE = 'hand-written'
export const OURS = 'ours'
export const PLAIN = 'ours, saving data'

export type Aim = { kind: string; what: string; value: number; aim: number; met: boolean; text: string }

const columns: [head: string, of: (figures: Numbers) => number, decimals: number][] = [
  ['first paint', ({ firstPaint }) => firstPaint, 0],
  ['first content', ({ firstContent }) => firstContent, 0],
  ['largest', ({ largest }) => largest, 0],
  ['shift', ({ shift }) => shift, 4],
  ['blocking', ({ blocking }) => blocking, 0],
  ['JS KB', ({ scripts }) => scripts / 1024, 1],
  ['all KB', ({ total }) => total / 1024, 0],
  ['next story', ({ next }) => next, 0],
  ['ahead KB', ({ ahead }) => ahead / 1024, 1],
]

export function mediansOf(samples: ReadonlyMap<string, readonly Figures[]>): Medians {
  return new Map([...samples].map(([name, all]) => [name, medianFigures(all)]))
}

/** Medians in milliseconds and KB. Below each other variant are its ratios to the hand-written page. */
export function pageTable(medians: Medians): string {
  const base = medians.get(BASE)
  const rows = [...medians].flatMap(([name, figures]) => {
    const own = [name, ...columns.map(([, of, decimals]) => figure(of(figures), decimals))]
    if (base === undefined || figures === base) return [own]
    return [own, ['  × hand-written', ...columns.map(([, of]) => ratio(of(figures), of(base)))]]
  })
  return table(['', ...columns.map(([head]) => head)], rows)
}

/** The aims for a kind of page. */
export function aimsOf({ name }: Kind, medians: Medians): Aim[] {
  const [base, ours, plain] = [BASE, OURS, PLAIN].map((variant) => medians.get(variant))
  if (!base || !ours || !plain) throw new Error('a variant was not measured')
  const most = (what: string, value: number, aim: number, decimals = 2): Aim => {
    const met = value <= aim
    const judgement = met ? 'met' : `missed by ${figure(value - aim, decimals)}`
    const text = `${name}: ${what} ${figure(value, decimals)}, aim at most ${aim}: ${judgement}`
    return { kind: name, what, value, aim, met, text }
  }
  const largest = most('largest paint × hand-written', ours.largest / base.largest, name === 'article' ? 1.05 : 1.1)
  return [
    ...(name === 'article' ? [most('first paint × hand-written', ours.firstPaint / base.firstPaint, 0.9)] : []),
    largest,
    most('layout shift', ours.shift, 0, 4),
    most('blocking ms after first paint', ours.blocking, 50, 0),
    most('next story × hand-written', ours.next / base.next, 0.3),
    most('next story without prefetch × hand-written', plain.next / base.next, 0.9),
    most('KB fetched ahead', ours.ahead / 1024, 15, 1),
    most('KB fetched ahead when saving data', plain.ahead / 1024, 0, 1),
  ]
}

const ratio = (value: number, base: number): string => (base === 0 ? '' : figure(value / base, 2))

function medianFigures(all: readonly Numbers[]): Numbers {
  const of = (pick: (figures: Numbers) => number): number => median(all.map(pick))
  return {
    firstPaint: of((each) => each.firstPaint),
    firstContent: of((each) => each.firstContent),
    largest: of((each) => each.largest),
    shift: of((each) => each.shift),
    blocking: of((each) => each.blocking),
    scripts: of((each) => each.scripts),
    total: of((each) => each.total),
    next: of((each) => each.next),
    ahead: of((each) => each.ahead),
  }
}
