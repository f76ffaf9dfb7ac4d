import type { Browser } from '@playwright/test'
import { linkedCssPrefix, inlineCssPrefix, writeHandWritten } from './writeHandWritten.ts'
import type { PageKind } from './readPageKinds.ts'
import { comparePages } from './comparePages.ts'
import type { Machine } from './watchMachine.ts'
import {
  createPageAims,
  HAND_WRITTEN,
  calculateMedians,
  BUILT,
  formatPageTable,
  BUILT_SAVING_DATA,
  type Aim,
  type NumericFigures,
} from './formatPageReport.ts'
import { takeRounds } from './takeRounds.ts'
import { visit, type Figures, type Journey } from './visit.ts'

type Options = {
  kind: PageKind
  site: string
  /** The folder of the hand-written pages, which the server serves. */
  folder: string
  browser: Browser
  machine: Machine
  origin: string
  rounds: { count: number; deadline: number }
  print: (text: string) => void
}

type Measured = {
  kind: string
  comparePages: string
  repeated: number
  disturbed: number
  medians: Record<string, NumericFigures>
  samples: Record<string, Figures[]>
  aims: Aim[]
}

/** Measures all variants of a kind of page and prints the table. */
export async function measureKind({
  kind,
  site,
  folder,
  browser,
  machine,
  origin,
  rounds,
  print,
}: Options): Promise<Measured> {
  const headlines = writeHandWritten({ site, folder, kind: kind.name, addresses: [kind.address, kind.next] })
  const journeys = createJourneys(kind, origin, headlines.get(kind.next) ?? '')
  const alike = await comparePages(
    browser,
    `${origin}${kind.address}`,
    `${origin}${linkedCssPrefix(kind.name)}${kind.address}`,
  )
  // A first visit that does not count: it starts the browser and fills the server's cache of compressed files.
  for (const journey of journeys.values()) await visit(browser, journey)
  const take = (name: string): Promise<Figures> => {
    const journey = journeys.get(name)
    if (!journey) throw new Error(`there is no variant ${name}`)
    return visit(browser, journey)
  }
  const { samples, repeated, disturbed } = await takeRounds({ names: [...journeys.keys()], machine, take, ...rounds })
  const medians = calculateMedians(samples)
  const taken = samples.get(HAND_WRITTEN)?.length ?? 0
  print(`\n${kind.name} ${kind.address} (ours and hand-written: ${alike})`)
  print(
    `${taken} rounds, ${repeated} more taken again, ${disturbed} of those kept disturbed\n${formatPageTable(medians)}`,
  )
  const all = { medians: Object.fromEntries(medians), samples: Object.fromEntries(samples) }
  return { kind: kind.name, comparePages: alike, repeated, disturbed, ...all, aims: createPageAims(kind, medians) }
}

function createJourneys({ name, address, next }: PageKind, origin: string, headline: string): Map<string, Journey> {
  const journey = (prefix: string, savesData = false): Journey => ({
    address: `${origin}${prefix}${address}`,
    next: { address: `${prefix}${next}`, headline },
    savesData,
  })
  return new Map([
    [HAND_WRITTEN, journey(linkedCssPrefix(name))],
    ['the same, CSS in the page', journey(inlineCssPrefix(name))],
    [BUILT, journey('')],
    [BUILT_SAVING_DATA, journey('', true)],
  ])
}
