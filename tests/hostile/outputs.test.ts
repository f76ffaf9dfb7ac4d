import { describe, expect, test } from 'vitest'
import { trial } from '../reliability/trial.ts'
import { corpus } from './support/corpus.ts'
import { findFeedFaults, findManifestFaults, findPageFaults } from './support/findOutputFaults.ts'

/** Every fourth input; all of them are tried in tests/hard. */
const some = corpus.map(({ inputs, ...group }) => ({ ...group, inputs: inputs.filter((_, index) => index % 4 === 0) }))

describe.each(some)('With inputs of "$name"', (group) => {
  test('feeds and sitemaps are well-formed, and nothing in them runs', () =>
    trial({ table: 'hostile', row: group.name }, async () => {
      expect(await findFeedFaults(group)).toEqual([])
      return group.inputs.length
    }))

  test('a finished page holds the story and its data, and nothing that runs', () =>
    trial({ table: 'hostile', row: group.name }, async () => {
      expect(await findPageFaults(group)).toEqual([])
      return group.inputs.length
    }))

  test('the manifest says the name of the paper as it is', () =>
    trial({ table: 'hostile', row: group.name }, () => {
      expect(findManifestFaults(group)).toEqual([])
      return group.inputs.length
    }))
})
