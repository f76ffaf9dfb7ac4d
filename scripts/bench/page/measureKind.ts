import type { Browser } from '@playwright/test'
import { withCssFile, withCssInside, writeHandWritten } from './handWritten.ts'
import type { Kind } from './kinds.ts'
import { likeness } from './likeness.ts'
import type { Machine } from './machine.ts'
import { aimsOf, BASE, mediansOf, OURS, pageTable, PLAIN, type Aim, type Numbers } from './report.ts'
import { takeRounds } from './rounds.ts'
import { visit, type Figures, type Journey } from './visit.ts'

type Options = {
  kind: Kind
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
  likeness: string
  repeated: number
  disturbed: number
  medians: Record<string, Numbers>
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
  const journeys = journeysOf(kind, origin, headlines.get(kind.next) ?? '')
  const alike = await likeness(browser, `${origin}${kind.address}`, `${origin}${withCssFile(kind.name)}${kind.address}`)
  // A first visit that does not count: it starts the browser and fills the server's cache of compressed files.
  for (const journey of journeys.values()) await visit(browser, journey)
  const take = (name: string): Promise<Figures> => {
    const journey = journeys.get(name)
    if (!journey) throw new Error(`there is no variant ${name}`)
    return visit(browser, journey)
  }
  const { samples, repeated, disturbed } = await takeRounds({ names: [...journeys.keys()], machine, take, ...rounds })
  const medians = mediansOf(samples)
  const taken = samples.get(BASE)?.length ?? 0
  print(`\n${kind.name} ${kind.address} (ours and hand-written: ${alike})`)
  print(`${taken} rounds, ${repeated} more taken again, ${disturbed} of those kept disturbed\n${pageTable(medians)}`)
  const all = { medians: Object.fromEntries(medians), samples: Object.fromEntries(samples) }
  return { kind: kind.name, likeness: alike, repeated, disturbed, ...all, aims: aimsOf(kind, medians) }
}

function journeysOf({ name, address, next }: Kind, origin: string, headline: string): Map<string, Journey> {
  const journey = (prefix: string, savesData = false): Journey => ({
    address: `${origin}${prefix}${address}`,
    next: { address: `${prefix}${next}`, headline },
    savesData,
  })
  return new Map([
    [BASE, journey(withCssFile(name))],
    ['the same, CSS in the page', journey(withCssInside(name))],
    [OURS, journey('')],
    [PLAIN, journey('', true)],
  ])
}
