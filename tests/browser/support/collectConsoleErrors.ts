import type { Page } from '@playwright/test'

/** Collects the warnings and errors on a page's console, and what its scripts throw, from now on. */
export function collectConsoleErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message) => ['warning', 'error'].includes(message.type()) && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}
