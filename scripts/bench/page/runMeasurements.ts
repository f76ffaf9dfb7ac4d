import type { Bench, Measured, Part } from './bench.ts'
import { measureFirstVisit } from './measureFirstVisit.ts'
import { measureInput } from './measureInput.ts'
import { measureLayouts } from './measureLayouts.ts'
import { measureRepeatVisit } from './measureRepeatVisit.ts'
import { measureSitting } from './measureSitting.ts'
import type { Places } from './openPlaces.ts'
import { pageNames, type PageName } from './readPageKinds.ts'

/** A part of the bench to run for a kind of page. */
type Measurement = { page: PageName; part: string; measure: Part }

/** By the name in the options, in the order in which they run. */
const parts: ReadonlyMap<string, Part> = new Map([
  ['first', measureFirstVisit],
  ['repeat', measureRepeatVisit],
  ['layouts', measureLayouts],
  ['inp', measureInput],
  ['sitting', measureSitting],
])

/** Only the paper of the full front has enough stories for a sitting. */
const PAGE_OF_SITTING: PageName = 'full-front'

/** The measurements that a reader of the bench asks for, in the order of the pages. Throws if a name is unknown. */
export function listMeasurements(pages: readonly string[], names: readonly string[]): Measurement[] {
  refuseUnknown('page', pages, pageNames)
  refuseUnknown('part', names, [...parts.keys()])
  const wanted = [...parts].filter(([part]) => names.includes(part))
  return pageNames
    .filter((page) => pages.includes(page))
    .flatMap((page) => wanted.map(([part, measure]) => ({ page, part, measure })))
    .filter(({ page, part }) => part !== 'sitting' || page === PAGE_OF_SITTING)
}

type Options = {
  measurements: readonly Measurement[]
  places: Places
  bench: Omit<Bench, 'rounds'>
  rounds: number
  deadline: number
}

/** Runs measurements one after the other. Each gets an equal share of the time that is left. */
export async function runMeasurements({ measurements, places, bench, rounds, deadline }: Options) {
  const measured: (Measured & { page: PageName; part: string })[] = []
  for (const [index, { page, part, measure }] of measurements.entries()) {
    const share = (deadline - Date.now()) / (measurements.length - index)
    const own = { ...bench, rounds: { count: rounds, deadline: Date.now() + share } }
    measured.push({ page, part, ...(await measure(places.find(page), own)) })
  }
  return measured
}

function refuseUnknown(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`${what} ${unknown} is unknown, known are: ${known.join(', ')}`)
}
