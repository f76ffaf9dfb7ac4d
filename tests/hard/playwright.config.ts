import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import npmTest from '../../playwright.config.ts'

/** One test may walk through thousands of pages. */
const TIMEOUT_MS = 60 * 60 * 1000

/** A single click or page load that takes longer has failed. */
const ACTION_TIMEOUT_MS = 60_000

const root = join(import.meta.dirname, '..', '..')
const { projects = [], use = {}, expect = {} } = npmTest

/** As the browser tests of `npm test`, with the long ones of this folder. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.test.ts',
  outputDir: join(root, 'test-results/hard-browser'),
  globalSetup: join(root, 'tests/browser/support/globalSetup.ts'),
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results/hard-browser.json') }]],
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  timeout: TIMEOUT_MS,
  expect,
  workers: 2,
  use: { ...use, actionTimeout: ACTION_TIMEOUT_MS, navigationTimeout: ACTION_TIMEOUT_MS },
  webServer: [npmTest.webServer ?? []].flat().map((server) => ({ ...server, cwd: root })),
  projects,
})
