import type { Browser } from '@playwright/test'
import type { Aim } from './aims.ts'
import type { PageKind } from './readPageKinds.ts'
import type { Machine } from './watchMachine.ts'

/** A kind of page with its site. The server serves `folder`, which has the hand-written pages too. */
export type Place = PageKind & { site: string; folder: string; origin: string }

/** What every part of the bench needs to measure a page. */
export type Bench = {
  browser: Browser
  machine: Machine
  /** How many times slower the processor is than this machine's. */
  slowdown: number
  /** The rounds to take; no round starts after the deadline. */
  rounds: { count: number; deadline: number }
  /** The number of taps while a page starts. */
  tries: number
  /** The number of stories in a long sitting. */
  stories: number
  print: (text: string) => void
}

/** `figures` go into the JSON report as they are. */
export type Measured = { aims: Aim[]; figures: unknown }

/** A part of the bench: measures a kind of page, prints what it found, and returns it. */
export type Part = (place: Place, bench: Bench) => Promise<Measured>
