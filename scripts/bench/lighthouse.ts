/**
 * `npm run bench:lighthouse`: audits an article and the front of the built sample paper with Lighthouse as on a mobile
 * phone, in the Chromium of the tests. Options: --rounds N (3; the median counts), --only NAMES (article,front),
 * --site FOLDER (what npm run build wrote), --json FILE.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findProjectPaper } from '../../src/publishing/source/findProjectPaper.ts'
import { checkBrowser } from '../../tests/browser/support/checkBrowser.ts'
import { createTemporaryFolder } from './createTemporaryFolder.ts'
import { createLighthouseAims, formatReports } from './lighthouse/formatReports.ts'
import { runLighthouse, type LighthouseReport } from './lighthouse/runLighthouse.ts'
import { formatAims } from './page/aims.ts'
import { readPageKinds } from './page/readPageKinds.ts'
import { serveFolder } from './page/serveFolder.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'article,front' },
    site: { type: 'string', default: findProjectPaper(process.env).out },
    json: { type: 'string' },
  },
})

const site = resolve(values.site)
const wanted = new Set(values.only.split(','))
const kinds = readPageKinds(site).filter(({ name }) => wanted.has(name))
const folder = createTemporaryFolder()
await checkBrowser()
const server = await serveFolder(site)
try {
  const reports = await takeReports(server.origin)
  const aims = createLighthouseAims(reports)
  console.log(`medians of ${values.rounds} rounds; scores out of 100, times in ms`)
  console.log(`${formatReports(reports)}\n\n${formatAims(aims)}`)
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ aims, reports: Object.fromEntries(reports) }, null, 2)}\n`)
  }
} finally {
  await server.close()
}

/** Audits in turns, so that a slow drift of the machine affects all pages. */
async function takeReports(origin: string): Promise<Map<string, LighthouseReport[]>> {
  const reports = new Map(kinds.map(({ name }): [string, LighthouseReport[]] => [name, []]))
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { name, address } of kinds) reports.get(name)?.push(await runLighthouse(`${origin}${address}`, folder))
  }
  return reports
}
