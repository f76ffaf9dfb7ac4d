import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../support/faults/faultTest.ts'
import { expectShown, shownAt } from '../support/faults/shownAt.ts'
import { back, follow, open, turn } from '../support/faults/steps.ts'
import { corrupt, storages, visit } from '../support/faults/storages.ts'

const SECTION = '/ar/section/politics'
const STORY = '/ar/article/records-law'

test.afterEach(({ errors }) => expect(errors).toEqual([]))

test('where storage is refused, the whole visit works', async ({ page }) => {
  await trial({ table: 'storage', row: 'storage is refused' }, async () => {
    await page.addInitScript(storages['is refused'])
    await visit(page)
    return 'every page as always'
  })
})

test('where storage holds a number under every key, the whole visit works', async ({ page }) => {
  await trial({ table: 'storage', row: 'storage is corrupt' }, async () => {
    await page.addInitScript(corrupt, '7')
    await visit(page)
    return 'every page as always'
  })
})

test('two tabs, one of which loses all storage, do not disturb each other', async ({ page, context, errors }) => {
  await trial({ table: 'storage', row: 'two tabs, one of which wipes all storage' }, async () => {
    const other = await context.newPage()
    other.on('pageerror', ({ message }) => errors.push(message))
    await Promise.all([open(SECTION)(page), open('/en/')(other)])
    await Promise.all([follow(STORY)(page), turn('ar')(other)])
    await other.evaluate(async () => {
      localStorage.clear()
      sessionStorage.clear()
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await context.clearCookies()
    await Promise.all([back(page), follow(SECTION)(other)])
    await Promise.all([expectShown(page, shownAt(SECTION)), expectShown(other, shownAt(SECTION))])
    await other.close()
    await follow(STORY)(page)
    return 'each tab its own page'
  })
})
