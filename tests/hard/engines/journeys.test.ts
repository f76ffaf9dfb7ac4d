import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trial } from '../../reliability/trial.ts'
import { chromiumEngine } from './support/chromiumEngine.ts'
import type { EnginePage } from './support/engine.ts'
import { firefoxEngine } from './support/firefoxEngine.ts'
import { journeys } from './support/journeys.ts'
import { serveBuiltSite, type PaperHost } from './support/serveBuiltSite.ts'
import { webkitEngine } from './support/webkitEngine.ts'

const engines = [chromiumEngine, firefoxEngine, webkitEngine]

/** A picture of the end of every journey, to look at. */
const shots = join('test-results', 'engines')

test('says which engines this machine lacks', () => {
  for (const { name, missing } of engines) {
    if (missing !== undefined) process.stdout.write(`No journeys in ${name}: this machine has no ${missing}\n`)
  }
  expect(engines.some(({ missing }) => missing === undefined)).toBe(true)
})

describe.each(engines.filter(({ missing }) => missing === undefined))('in $name', ({ name, launch }) => {
  let page: EnginePage
  let host: PaperHost

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    host = await serveBuiltSite()
    page = await launch()
  })

  afterAll(async () => {
    await page.close()
    host.stop()
  })

  test.each(Object.entries(journeys))('%s', async (row, travel) => {
    const journey = trial({ table: 'engines', row: `${name}: ${row}` }, async () => {
      await travel(page, host)
      return 1
    })
    await expect(journey).resolves.toBeUndefined()
    writeFileSync(join(shots, `${name} ${row}.png`), await page.screenshot())
  })
})
