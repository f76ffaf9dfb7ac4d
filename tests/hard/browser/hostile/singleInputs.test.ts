import { corpus } from '../../../hostile/support/corpus.ts'
import { trial } from '../../../reliability/trial.ts'
import { expect, findFaultsOfEach, test } from '../../../browser/support/hostile/hostileTest.ts'

for (const group of corpus) {
  test(`each input of "${group.name}" alone leaves the page a page`, ({ check }) =>
    trial({ table: 'hostile', row: group.name }, async () => {
      expect(await findFaultsOfEach(check, group)).toEqual([])
      return group.inputs.length
    }))
}
