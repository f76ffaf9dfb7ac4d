import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Checks every rule that axe has on by default. Legacy mode opens no second page: only frames need one. */
export async function findAxeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
