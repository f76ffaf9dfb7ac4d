import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunch, findOtherEngines } from './tests/browser/support/browser.ts'

// PORT lets two clones test at the same time. For JARIDA_BROWSER see tests/browser/support/browser.ts.
const port = process.env['PORT'] ?? '4173'
const address = `http://127.0.0.1:${port}/`
const engines = { firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] }

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/browser',
  globalSetup: './tests/browser/support/globalSetup.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // Long, because no test measures time and a busy machine must not fail one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  use: { baseURL: address, screenshot: 'only-on-failure' },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: chromiumLaunch() } },
    ...findOtherEngines().map((name) => ({ name, use: engines[name] })),
  ],
})
