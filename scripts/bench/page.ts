/**
 * `npm run bench:page`: compares the built sample paper with hand-written pages of the same text, pictures, fonts and
 * CSS rules, in Chromium slowed down to a cheap phone. A newsroom sets JARIDA_PAPER=sample first. Options:
 * --rounds N (9), --site FOLDER (what npm run build wrote), --minutes N (25; no round starts later), --json FILE.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../tests/browser/support/browser.ts'
import { checkBrowser } from '../../tests/browser/support/checkBrowser.ts'
import { findProjectPaper } from '../../src/publishing/source/findProjectPaper.ts'
import { readPageKinds } from './page/readPageKinds.ts'
import { watchMachine } from './page/watchMachine.ts'
import { measureKind } from './page/measureKind.ts'
import { serveFolder } from './page/serveFolder.ts'
import { linkSite } from './page/linkSite.ts'
import { createTemporaryFolder } from './createTemporaryFolder.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    site: { type: 'string', default: findProjectPaper(process.env).out },
    minutes: { type: 'string', default: '25' },
    json: { type: 'string' },
  },
})

const site = resolve(values.site)
const kinds = readPageKinds(site)
const deadline = Date.now() + Number(values.minutes) * 60_000
const folder = createTemporaryFolder()
await checkBrowser()
const machine = await watchMachine()
linkSite(site, folder)
const server = await serveFolder(folder)
const browser = await chromium.launch(chromiumLaunch())
try {
  console.log(
    `Chromium ${browser.version()}, CPU 4 times slower, 150 ms, 1.6 Mbit/s, 412×823, cold; medians in milliseconds`,
  )
  console.log(
    `service worker left out; next story: 300 ms from pointing to clicking; busy loop ${machine.usual.toFixed(0)} ms`,
  )
  const measured = []
  for (const [index, kind] of kinds.entries()) {
    const rounds = {
      count: Number(values.rounds),
      deadline: Date.now() + (deadline - Date.now()) / (kinds.length - index),
    }
    measured.push(
      await measureKind({ kind, site, folder, browser, machine, origin: server.origin, rounds, print: console.log }),
    )
  }
  console.log(`\n${measured.flatMap(({ aims }) => aims.map(({ text }) => text)).join('\n')}`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`)
} finally {
  await browser.close()
  await server.close()
  await machine.close()
}
