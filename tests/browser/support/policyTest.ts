import { expect, test as base } from '@playwright/test'
import { watchPolicy } from './watchPolicy.ts'

/** A test with a context of its own, which fails when a page violates the site's content security policy. */
export const test = base.extend<{ noViolations: undefined }>({
  noViolations: [({ context }, use) => watchPolicy(context, () => use(undefined)), { auto: true }],
})

export { expect }
