import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../support/faults/faultTest.ts'
import { deployWays, surviveDeploy } from '../support/faults/surviveDeploy.ts'

test.afterEach(({ errors }) => expect(errors).toEqual([]))

/** tests/hard/browser/badDays.test.ts tries all ways. */
for (const name of ['a story', 'another language', 'Back to the front'] as const) {
  test(`a deploy under an open tab: ${name} is shown, after one load of its finished page`, async ({ page, host }) => {
    await trial({ table: 'deploys', row: `a deploy under an open tab, then ${name}` }, () =>
      surviveDeploy(page, host, deployWays[name]),
    )
  })
}
