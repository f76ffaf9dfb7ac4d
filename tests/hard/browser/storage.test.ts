import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../../browser/support/faults/faultTest.ts'
import { corrupt, GARBAGE, storages, visit } from '../../browser/support/faults/storages.ts'

test.afterEach(({ errors }) => expect(errors).toEqual([]))

for (const [state, setUp] of Object.entries(storages)) {
  test(`where storage ${state}, the whole visit works`, async ({ page }) => {
    await trial({ table: 'storage', row: `storage ${state}` }, async () => {
      await page.addInitScript(setUp)
      await visit(page)
      return 'every page as always'
    })
  })
}

for (const value of GARBAGE) {
  test(`where storage holds ${JSON.stringify(value)} under every key, the whole visit works`, async ({ page }) => {
    await trial({ table: 'storage', row: 'storage is corrupt' }, async () => {
      await page.addInitScript(corrupt, value)
      await visit(page)
      return 'every page as always'
    })
  })
}

for (const when of ['between two pages', 'before Back'] as const) {
  test(`storage that is wiped ${when} is not missed`, async ({ page, context }) => {
    await trial({ table: 'storage', row: `storage is wiped ${when}` }, async () => {
      await page.addInitScript((moment) => {
        const wipe = () => {
          localStorage.clear()
          sessionStorage.clear()
        }
        addEventListener(moment === 'before Back' ? 'popstate' : 'click', wipe, { capture: true })
      }, when)
      await context.clearCookies()
      await visit(page)
      return 'every page as always'
    })
  })
}
