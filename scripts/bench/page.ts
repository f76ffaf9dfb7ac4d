/**
 * `npm run bench:page`: compares the built sample paper with hand-written pages of the same text, pictures and CSS
 * rules, in the system's face and with the paper's fonts, in Chromium slowed down to a cheap phone. A newsroom sets
 * JARIDA_PAPER=sample first. Options: --rounds N (9), --slowdown N (4: the processor is so many times slower), --only
 * NAMES (article,front,full-front), --parts NAMES (first,repeat,layouts,inp,sitting; the full front alone has a
 * sitting), --tries N (30 taps while a page starts), --stories N (100 in a long sitting), --site FOLDER (what npm run
 * build wrote), --minutes N (90; no round starts later), --json FILE.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../tests/browser/support/browser.ts'
import { checkBrowser } from '../../tests/browser/support/checkBrowser.ts'
import { findProjectPaper } from '../../src/publishing/source/findProjectPaper.ts'
import { formatAims } from './page/aims.ts'
import type { Bench } from './page/bench.ts'
import { openPlaces } from './page/openPlaces.ts'
import { listMeasurements, runMeasurements } from './page/runMeasurements.ts'
import { watchMachine } from './page/watchMachine.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    slowdown: { type: 'string', default: '4' },
    only: { type: 'string', default: 'article,front,full-front' },
    parts: { type: 'string', default: 'first,repeat,layouts,inp,sitting' },
    tries: { type: 'string', default: '30' },
    stories: { type: 'string', default: '100' },
    site: { type: 'string', default: findProjectPaper(process.env).out },
    minutes: { type: 'string', default: '90' },
    json: { type: 'string' },
  },
})

const split = (names: string): string[] => names.split(',')
const measurements = listMeasurements(split(values.only), split(values.parts))
const deadline = Date.now() + Number(values.minutes) * 60_000
await checkBrowser()
const places = await openPlaces(resolve(values.site), split(values.only))
const machine = await watchMachine()
const browser = await chromium.launch(chromiumLaunch())
try {
  const bench: Omit<Bench, 'rounds'> = {
    browser,
    machine,
    slowdown: Number(values.slowdown),
    tries: Number(values.tries),
    stories: Number(values.stories),
    print: console.log,
  }
  console.log(
    `Chromium ${browser.version()}, CPU ${bench.slowdown} times slower, 150 ms, 1.6 Mbit/s, 412×823; medians in ms`,
  )
  console.log(
    `service worker left out; next story: 300 ms from pointing to clicking; busy loop ${machine.usual.toFixed(0)} ms`,
  )
  const measured = await runMeasurements({ measurements, places, bench, rounds: Number(values.rounds), deadline })
  console.log(`\n${formatAims(measured.flatMap(({ aims }) => aims))}`)
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ slowdown: bench.slowdown, measured }, null, 2)}\n`)
  }
} finally {
  await browser.close()
  await places.close()
  await machine.close()
}
