import { expect, test as base, type BrowserContext } from '@playwright/test'
import { watchPolicy } from './watchPolicy.ts'

/**
 * Pages share one context per worker, so that scripts, fonts and pictures are fetched once. They store nothing. A test
 * fails when a page violates the site's content security policy.
 */
export const test = base.extend<{ noViolations: undefined }, { sharedContext: BrowserContext }>({
  sharedContext: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({
        baseURL: project.use.baseURL ?? '',
        locale: 'en-US',
        serviceWorkers: 'block',
      })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedContext }, provide) => {
    const page = await sharedContext.newPage()
    await provide(page)
    await page.close()
  },
  noViolations: [({ sharedContext }, use) => watchPolicy(sharedContext, () => use(undefined)), { auto: true }],
})

export { expect }
