import { describe, expect, test } from 'vitest'
import type { Imported } from '#formats/drafts/imported.ts'
import { trial } from '../reliability/trial.ts'
import { corpus, type CorpusGroup } from './support/corpus.ts'
import { findArticleFaults, findNativeFaults, findPollution } from './support/findArticleFaults.ts'
import { createHostileStory } from './support/hostileStory.ts'
import { createNativeStory } from './support/nativeStory.ts'
import { readHostile } from './support/readHostile.ts'
import { storyFormats } from './support/storyFormats.ts'

/** A saved page needs a document and is tried in tests/hard. */
const formats = Object.entries(storyFormats).filter(([format]) => format !== 'page.html')

/** Of the inputs of a group; where more are refused, the adapter itself is hardly tried. */
const MAX_REFUSED_SHARE = 0.2

describe.each(corpus)('Each of the inputs of "$name"', (group) => {
  test('becomes harmless articles in every format, or is refused, as few are, with a reason', () =>
    trial({ table: 'hostile', row: group.name }, () => {
      const faults = formats.flatMap(([format, write]) => {
        const read = storiesOf(group).map((story) => ({ story, ...readHostile(write(story)) }))
        const found = read.flatMap(({ story, ...imported }) =>
          findReadingFaults(imported).map((fault) => `${JSON.stringify(story.html)}: ${fault}`),
        )
        const refused = read.filter(({ articles }) => articles.length === 0)
        const few = refused.length > read.length * MAX_REFUSED_SHARE ? [`refused ${refused.length} inputs`] : []
        return [...found, ...few].map((fault) => `${format}: ${fault}`)
      })
      expect(faults).toEqual([])
      return group.inputs.length * formats.length
    }))

  test('is harmless in every field of our own JSON, or named with its path', () =>
    trial({ table: 'hostile', row: group.name }, () => {
      const faults = storiesOf(group).flatMap((story) =>
        findNativeFaults(createNativeStory(story)).map((fault) => `${JSON.stringify(story.text)}: ${fault}`),
      )
      expect(faults).toEqual([])
      return group.inputs.length
    }))
})

const storiesOf = ({ place, inputs }: CorpusGroup) =>
  inputs.map((input, index) => createHostileStory(`n${index}`, place, input))

function findReadingFaults({ articles, leftOut }: Imported): string[] {
  const lost = articles.length + leftOut.length === 0 ? ['nothing is left of it, and no reason is given'] : []
  return [...lost, ...articles.flatMap(findArticleFaults), ...findPollution()]
}
