import { expect, type Locator } from '@playwright/test'

/** Expects that the parts of an element's text are painted in this order, from left to right. */
export async function expectOrder(element: Locator, parts: readonly string[]): Promise<void> {
  expect(await element.evaluate((root, parts) => window.measure.orderOf(root, parts), parts)).toEqual(parts)
}
