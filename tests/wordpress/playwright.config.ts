import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunch } from '../browser/support/browser.ts'

const port = process.env['PORT'] ?? '4183'
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  outputDir: '../../test-results/wordpress',
  globalSetup: '../browser/support/globalSetup.ts',
  reporter: [['list']],
  forbidOnly: true,
  // A small WordPress site answers one request at a time.
  timeout: 120_000,
  expect: { timeout: 40_000 },
  workers: 1,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    screenshot: 'only-on-failure',
    launchOptions: chromiumLaunch(),
  },
  webServer: {
    command: `npm start -- --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: new URL('../..', import.meta.url).pathname,
    url: address,
    env: { SOURCE: process.env['WORDPRESS_URL'] ?? '', BROWSER: 'none' },
    timeout: 180_000,
    reuseExistingServer: false,
  },
})
