import { expect, test as base, type BrowserContext } from '@playwright/test'

/** Tests whose pages share one context a worker, so that scripts, fonts and pictures are fetched once. The pages keep nothing of the reader. */
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
  page: async ({ sharedContext }, show) => {
    const page = await sharedContext.newPage()
    await show(page)
    await page.close()
  },
})

export { expect }
