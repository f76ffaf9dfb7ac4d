import { corpus } from '../hostile/support/corpus.ts'
import { trial } from '../reliability/trial.ts'
import { expect, findFaults, test } from './support/hostile/hostileTest.ts'

for (const group of corpus) {
  test(`a page stays as it is around a story with inputs of "${group.name}"`, ({ check }) =>
    trial({ table: 'hostile', row: group.name }, async () => {
      expect(await findFaults(check, group)).toEqual([])
      return group.inputs.length
    }))
}
