import ar from '#i18n/catalogues/ar.json' with { type: 'json' }
import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { RETRY } from '../support/faults/describeLook.ts'
import { expect, test } from '../support/faults/faultTest.ts'
import { expectShown, shownAt } from '../support/faults/shownAt.ts'
import { click, follow, open, sectionLinks } from '../support/faults/steps.ts'

const SECTION = '/ar/section/politics'
const STORY = '/ar/article/records-law'
const DATA = /^\/content\/ar\/articles\/records-law\./u

const again = (page: Page) => page.getByRole('button', { name: RETRY })
const headings = (page: Page) => page.getByRole('heading', { level: 1 })

test.afterEach(({ errors }) => expect(errors).toEqual([]))

test('offline from the start, a first visit ends on the browser’s own page, and the next one reads', async ({
  page,
  context,
}) => {
  await trial({ table: 'faults', row: 'offline from the start' }, async () => {
    await context.setOffline(true)
    await page.goto(SECTION).catch(() => undefined)
    expect(page.url()).not.toContain('http:')
    await context.setOffline(false)
    await open(SECTION)(page)
    await expectShown(page, shownAt(SECTION))
    return 'the browser’s own page: nothing has been stored yet'
  })
})

test('offline in the middle of a navigation, the reader can try again', async ({ page, context, host }) => {
  await trial({ table: 'faults', row: 'offline in the middle of a navigation' }, async () => {
    const asked = Promise.withResolvers<undefined>()
    const lost = Promise.withResolvers<undefined>()
    host.spoil(DATA, async (_, response) => {
      asked.resolve(undefined)
      await lost.promise
      response.socket?.resetAndDestroy()
    })
    await open(SECTION)(page)
    await click(STORY)(page)
    await asked.promise
    await context.setOffline(true)
    lost.resolve(undefined)
    await expect(again(page)).toBeVisible()
    await expect(headings(page)).toHaveText([ar.failure.offlineTitle])
    host.mend()
    await context.setOffline(false)
    await again(page).click()
    await expectShown(page, shownAt(STORY))
    return 'a page that says so, “try again”'
  })
})

test('a connection that comes and goes 20 times ends with one story and without a notice', async ({
  page,
  context,
}) => {
  await trial({ table: 'faults', row: 'flapping: off and on 20 times' }, async () => {
    await open(SECTION)(page)
    for (let time = 0; time < 20; time += 1) {
      await context.setOffline(true)
      const link = sectionLinks(page).nth(2 + (time % 4))
      if (time % 5 === 0) await link.click()
      await context.setOffline(false)
    }
    await follow(SECTION)(page)
    await expect(page.getByRole('status').filter({ hasText: /\S/u })).toHaveCount(0)
    await follow(STORY)(page)
    return 'the finished page'
  })
})
