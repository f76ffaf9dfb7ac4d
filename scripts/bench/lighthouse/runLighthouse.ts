import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import * as v from 'valibot'
import { chromiumLaunch } from '../../../tests/browser/support/browser.ts'
import { installPackages } from '../page/packages/installPackages.ts'

const category = v.object({ score: v.number() })
const audit = v.object({ numericValue: v.number() })
const report = v.object({
  categories: v.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: v.object({
    'first-contentful-paint': audit,
    'largest-contentful-paint': audit,
    'total-blocking-time': audit,
    'cumulative-layout-shift': audit,
  }),
})

/** What Lighthouse says about a page: scores from 0 to 1 and times in milliseconds. */
export type LighthouseReport = v.InferOutput<typeof report>

const TIMEOUT_MS = 180_000

/** Audits a page with Lighthouse, as on a mobile phone, in the Chromium of the tests. */
export async function runLighthouse(address: string, folder: string): Promise<LighthouseReport> {
  const { executablePath = chromium.executablePath(), args = [], env } = chromiumLaunch()
  const file = join(folder, 'lighthouse.json')
  const command = join(installPackages(), 'lighthouse/cli/index.js')
  const flags = ['--headless=new', '--no-sandbox', ...args]
  const options = ['--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${flags.join(' ')}`]
  await promisify(execFile)(process.execPath, [command, address, ...options], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
    timeout: TIMEOUT_MS,
  })
  return v.parse(report, JSON.parse(readFileSync(file, 'utf8')))
}
