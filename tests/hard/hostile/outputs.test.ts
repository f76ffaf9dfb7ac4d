import { expect, test } from 'vitest'
import { corpus } from '../../hostile/support/corpus.ts'
import { findFeedFaults, findPageFaults } from '../../hostile/support/findOutputFaults.ts'
import { trial } from '../../reliability/trial.ts'

test.each(corpus)('nothing runs in a paper of one story for each input of "$name"', (group) =>
  trial({ table: 'hostile', row: group.name }, async () => {
    for (const input of group.inputs) {
      const one = { ...group, inputs: [input] }
      // An input that our own JSON refuses leaves no story.
      const faults = [...(await findFeedFaults(one)), ...(await findPageFaults(one))]
      expect([input, ...faults.filter((fault) => fault !== 'no story is left')]).toEqual([input])
    }
    return group.inputs.length
  }),
)
