import { expect, test as base } from '@playwright/test'
import { installMeasure } from './installMeasure.ts'
import { createPaper, type Paper } from './paper.ts'

/** Tests of the running paper with one context per worker. A test fails when a page logs an error to its console. */
export const test = base.extend<{ noConsoleErrors: undefined }, { paper: Paper }>({
  paper: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({
        baseURL: project.use.baseURL ?? '',
        locale: 'en-US',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      })
      await context.addInitScript(installMeasure)
      await use(createPaper(context))
      await context.close()
    },
    { scope: 'worker' },
  ],
  noConsoleErrors: [
    async ({ paper }, use) => {
      await use(undefined)
      await paper.closeOwnPages()
      expect(paper.consoleErrors.splice(0)).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
