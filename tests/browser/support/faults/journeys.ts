import { NEWER } from './readLive.ts'
import { shownAt, type Shown } from './shownAt.ts'
import { ask, back, click, follow, goWithin, open, read, reload, type, type Step } from './steps.ts'

export const MOMENTS = ['first load', 'on navigation', 'on Back'] as const
export type Moment = (typeof MOMENTS)[number]

/** How a reader comes to need a resource. */
export type Journey = {
  /** The way to the page before, while the host is healthy. */
  before: readonly Step[]
  ask: Step
  asked: Shown
  /** The page before, which can stay while the next one cannot be loaded. */
  from?: Shown
  /** The host is faulty from the first step on, because the app asks for the resource as it starts. */
  isFaultyFromStart?: true
  /** The host has no finished page at the address, so that the app loads the page's content. */
  isUnfinished?: true
}

export type Journeys = Readonly<Partial<Record<Moment, Journey>>>

export const FRONT = '/ar/'
export const SECTION = '/ar/section/politics'
export const OTHER = '/ar/section/sport'
export const STORY = '/ar/article/records-law'

export const journey = (before: readonly Step[], step: Step, address: string, from?: string): Journey => ({
  before,
  ask: step,
  asked: shownAt(address),
  ...(from !== undefined && { from: shownAt(from) }),
})

/** What a document loads: at the start of a visit, at a typed address, and on Back to another document. */
export const ofDocument = (address: string): Journeys => ({
  'first load': journey([], ask(address), address),
  'on navigation': journey([open(OTHER)], type(address), address),
  'on Back': journey([read(address), open(OTHER)], back, address),
})

/** What the app loads to show a page. */
export const ofPage = (address: string, from: string): Journeys => ({
  'first load': { ...journey([], ask(address), address), isUnfinished: true },
  'on navigation': journey([open(from)], click(address), address, from),
  'on Back': journey([open(address), follow(OTHER)], back, address, OTHER),
})

/** A story that the paper has to read from the site it comes from. */
export const ofSource = (): Journeys => {
  const asked = {
    address: `/ar/article/${NEWER.id}`,
    heading: NEWER.headline,
    language: 'ar',
    isFromSource: true,
  } as const
  return {
    'first load': { before: [], ask: ask(asked.address), asked },
    'on navigation': { before: [open(SECTION)], ask: goWithin(asked.address), asked, from: shownAt(SECTION) },
    'on Back': { before: [open(asked.address), follow(OTHER), reload], ask: back, asked, from: shownAt(OTHER) },
  }
}
