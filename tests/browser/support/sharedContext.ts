import { expect, test as base, type BrowserContext } from '@playwright/test'

/** Pages share one context per worker, so that scripts, fonts and pictures are fetched once. They store nothing. */
export const test = base.extend<object, { sharedContext: BrowserContext }>({
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
})

export { expect }
