/**
 * `npm run bench:serve`: compares the built sample paper behind nginx with deploy/nginx.conf, with the same stories
 * written by hand behind the same nginx. Needs nginx and wrk (Debian: `apt-get install nginx-light wrk`). Options:
 * --rounds N (9), --seconds N (2, for each measurement), --site FOLDER (what npm run build wrote), --json FILE.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findProjectPaper } from '../../src/publishing/source/findProjectPaper.ts'
import { hasNginx } from '../../tests/browser/support/nginx.ts'
import { createTemporaryFolder } from './createTemporaryFolder.ts'
import { readPageKinds } from './page/readPageKinds.ts'
import { formatServeAims, formatServeTable } from './serve/formatServeReport.ts'
import { listRequests } from './serve/listRequests.ts'
import { measureRequest } from './serve/measureRequest.ts'
import { CONNECTIONS, hasWrk } from './serve/runWrk.ts'
import { startServers, stopServers } from './serve/startServers.ts'
import { writeSites } from './serve/writeSites.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '2' },
    site: { type: 'string', default: findProjectPaper(process.env).out },
    json: { type: 'string' },
  },
})

if (hasNginx() && hasWrk()) await measure(resolve(values.site))
else {
  console.error('bench:serve needs nginx and wrk. Debian and Ubuntu: apt-get install nginx-light wrk')
  process.exitCode = 1
}

async function measure(site: string): Promise<void> {
  const kinds = readPageKinds(site)
  const servers = await startServers(writeSites(site, createTemporaryFolder(), kinds))
  try {
    const rounds = { count: Number(values.rounds), seconds: Number(values.seconds) }
    console.log(`${rounds.count} rounds of ${rounds.seconds} s each, ${CONNECTIONS} connections; medians`)
    const measured = []
    for (const request of listRequests(site, kinds)) measured.push(await measureRequest(request, servers, rounds))
    console.log(`${formatServeTable(measured)}\n\n${formatServeAims(measured)}`)
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`)
  } finally {
    stopServers(servers)
  }
}
