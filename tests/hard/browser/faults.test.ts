import { trial } from '../../reliability/trial.ts'
import { endureFault } from '../../browser/support/faults/endureFault.ts'
import { test } from '../../browser/support/faults/faultTest.ts'
import { faultTrials } from '../../browser/support/faults/faultTrials.ts'

for (const each of faultTrials) {
  test(`${each.column}: ${each.row}`, async ({ page, host, errors }) => {
    await trial({ table: 'faults', row: each.row, column: each.column }, () =>
      endureFault({ ...each, page, host, errors }),
    )
  })
}
