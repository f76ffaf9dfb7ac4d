import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../support/faults/faultTest.ts'
import { expectShown, shownAt } from '../support/faults/shownAt.ts'
import { back, click, open } from '../support/faults/steps.ts'
import { waitForApp } from '../support/pageKinds.ts'

const SECTION = '/ar/section/politics'
const STORY = '/ar/article/records-law'
const OTHER_STORY = '/ar/article/council-budget'
const DATA = /^\/content\/ar\/articles\/records-law\./u

test.afterEach(({ errors }) => expect(errors).toEqual([]))

test('of two fast clicks the last one counts, and Back leads to the page before', async ({ page, host }) => {
  await trial({ table: 'faults', row: 'two fast clicks' }, async () => {
    host.spoil(DATA, () => undefined)
    await open(SECTION)(page)
    await page.evaluate(
      (addresses) => {
        for (const each of addresses) document.querySelector<HTMLElement>(`a[href="${each}"]`)?.click()
      },
      [STORY, OTHER_STORY],
    )
    await expectShown(page, shownAt(OTHER_STORY))
    await back(page)
    await expectShown(page, shownAt(SECTION))
    await page.locator(`main a[href="${OTHER_STORY}"]`).first().dblclick()
    await expectShown(page, shownAt(OTHER_STORY))
    await back(page)
    await expectShown(page, shownAt(SECTION))
    return 'the page of the last click'
  })
})

for (const [name, script] of Object.entries({
  'before its first script': /^\/assets\/index-/u,
  'between its scripts': /^\/assets\/paper-/u,
  'before its words': /^\/assets\/ar-/u,
})) {
  test(`a click while the app starts, ${name}, opens its page`, async ({ page, host }) => {
    await trial({ table: 'faults', row: `a click while the app starts, ${name}` }, async () => {
      const asked = Promise.withResolvers<undefined>()
      host.spoil(script, () => asked.resolve(undefined))
      await page.goto(SECTION)
      // The app starts when the pointer moves.
      await expect(async () => {
        await page.mouse.move(0, Date.now() % 2)
        await Promise.race([asked.promise, Promise.reject(new Error('not asked yet'))])
      }).toPass()
      host.mend()
      await click(STORY)(page)
      await expectShown(page, shownAt(STORY))
      await waitForApp(page)
      return 'the finished page'
    })
  })
}
