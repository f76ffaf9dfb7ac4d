import { test as base } from '@playwright/test'
import { startFaultyHost, type FaultyHost } from './faultyHost.ts'

/** Tests that read the paper from a host of their own, which is healthy again after each of them. */
export const test = base.extend<{ errors: string[] }, { host: FaultyHost }>({
  host: [
    async ({ browser: _browser }, provide) => {
      const host = await startFaultyHost()
      await provide(host)
      host.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host }, provide) => {
    host.reset()
    await provide(host.address)
  },
  serviceWorkers: 'block',
  /** What the page's scripts throw, and the promises that nobody catches. */
  errors: async ({ page }, provide) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog opened')))
    await provide(errors)
  },
})

export { expect } from '@playwright/test'
