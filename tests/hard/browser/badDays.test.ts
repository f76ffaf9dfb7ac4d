import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../../browser/support/faults/faultTest.ts'
import { readWithClock } from '../../browser/support/faults/readDates.ts'
import { deployWays, surviveDeploy } from '../../browser/support/faults/surviveDeploy.ts'

test.afterEach(({ errors }) => expect(errors).toEqual([]))

for (const language of ['ar', 'en', 'fa', 'ur', 'he', 'fr', 'tr']) {
  for (const year of [1970, 2001, 2019, 2036, 9999]) {
    test(`with a clock in the year ${year}, stories have dates in ${language}`, async ({ page }) => {
      await trial({ table: 'storage', row: `the clock is in the year ${year}` }, () =>
        readWithClock(page, language, year),
      )
    })
  }
}

for (const [name, way] of Object.entries(deployWays)) {
  test(`a deploy under an open tab: ${name} is shown, after one load of its finished page`, async ({ page, host }) => {
    await trial({ table: 'deploys', row: `a deploy under an open tab, then ${name}` }, () =>
      surviveDeploy(page, host, way),
    )
  })
}
