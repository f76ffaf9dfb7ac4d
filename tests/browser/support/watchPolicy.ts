import { expect, type BrowserContext, type ConsoleMessage } from '@playwright/test'

/** The words with which Chromium, Firefox and WebKit report what a content security policy has blocked. */
const VIOLATION = /content.security.policy|trusted ?(?:type|html|script)/iu

/** Runs a test and fails if a page of the context did something that the site's content security policy forbids. */
export async function watchPolicy(context: BrowserContext, runTest: () => Promise<void>): Promise<void> {
  const violations: string[] = []
  const collect = (message: ConsoleMessage) => {
    if (message.type() === 'error' && VIOLATION.test(message.text())) violations.push(message.text())
  }
  context.on('console', collect)
  await runTest()
  context.off('console', collect)
  expect(violations, 'what the content security policy blocked').toEqual([])
}
