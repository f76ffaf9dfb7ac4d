import type { Kind } from './faults.ts'
import { FRONT, journey, ofDocument, ofPage, ofSource, OTHER, SECTION, STORY, type Journeys } from './journeys.ts'
import { withoutApp, withoutFonts, withoutPictures, withoutStyles, type Lack } from './lacks.ts'
import type { LiveKind } from './readLive.ts'
import { ask, back, choose, click, follow, open, read, reload, turn } from './steps.ts'

export type Resource = {
  paths: RegExp
  kind: Kind
  /** What the page does without if the resource is never loaded. */
  lack?: Lack
  /** The paper reads newer stories from such a site. */
  live?: LiveKind
  moments: Journeys
}

/** Everything that a visit loads, by its name in docs/reliability.md. */
export const resources: Readonly<Record<string, Resource>> = {
  page: { paths: /^\/ar\/article\/records-law$/u, kind: 'page', moments: ofDocument(STORY) },
  'front JSON': { paths: /^\/content\/ar\/front\.json/u, kind: 'json', moments: ofPage(FRONT, OTHER) },
  'list JSON': { paths: /^\/content\/ar\/sections\/politics\//u, kind: 'json', moments: ofPage(SECTION, FRONT) },
  'article JSON': { paths: /^\/content\/ar\/articles\/records-law\./u, kind: 'json', moments: ofPage(STORY, SECTION) },
  catalogue: {
    paths: /^\/assets\/ar-.*\.js$/u,
    kind: 'script',
    lack: withoutApp,
    moments: {
      'first load': journey([], ask(SECTION), SECTION),
      'on navigation': journey([open('/en/')], choose('ar'), FRONT, '/en/'),
      'on Back': journey([open(FRONT), turn('en'), reload], back, FRONT, '/en/'),
    },
  },
  'live WordPress': { paths: /^\/source\//u, kind: 'source', live: 'wordpress', moments: ofSource() },
  'live feed': { paths: /^\/source\//u, kind: 'source', live: 'jsonFeed', moments: ofSource() },
  'chunk of a live source': {
    paths: /^\/assets\/wordpressSource-/u,
    kind: 'script',
    live: 'wordpress',
    moments: ofSource(),
  },
  'main script': { paths: /^\/assets\/index-.*\.js$/u, kind: 'script', lack: withoutApp, moments: ofDocument(STORY) },
  'late chunk': { paths: /^\/assets\/paper-.*\.js$/u, kind: 'script', lack: withoutApp, moments: ofDocument(STORY) },
  'deferred stylesheet': {
    paths: /^\/assets\/late-.*\.css$/u,
    kind: 'style',
    lack: withoutStyles,
    moments: {
      'first load': journey([], ask(STORY), STORY),
      'on navigation': { ...journey([open(SECTION)], click(STORY), STORY, SECTION), isFaultyFromStart: true },
      'on Back': { ...journey([open(STORY), follow(OTHER)], back, STORY, OTHER), isFaultyFromStart: true },
    },
  },
  'stylesheet of all languages': {
    paths: /^\/assets\/style-.*\.css$/u,
    kind: 'style',
    lack: withoutFonts,
    moments: { 'on navigation': journey([open(FRONT)], choose('ur'), '/ur/', FRONT) },
  },
  font: {
    paths: /\.woff2$/u,
    kind: 'font',
    lack: withoutFonts,
    moments: {
      'first load': journey([], ask(STORY), STORY),
      'on navigation': journey([open('/en/')], choose('ur'), '/ur/', '/en/'),
      'on Back': journey([read(STORY), open('/en/')], back, STORY),
    },
  },
  picture: {
    // One alone: a browser has six connections to a host, and pictures that never come would keep them all.
    paths: /^\/content\/ar\/media\/newsroom-desk\./u,
    kind: 'picture',
    lack: withoutPictures,
    moments: {
      'first load': journey([], ask(STORY), STORY),
      // From the start, because a browser may have kept the picture from there.
      'on navigation': { ...journey([open('/en/'), turn('ar')], click(STORY), STORY, FRONT), isFaultyFromStart: true },
      'on Back': { ...journey([read(STORY), open('/en/')], back, STORY), isFaultyFromStart: true },
    },
  },
}
