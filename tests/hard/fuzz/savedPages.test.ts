import { expect, test } from 'vitest'
import { corpus } from '../../hostile/support/corpus.ts'
import { findArticleFaults } from '../../hostile/support/findArticleFaults.ts'
import { createHostileStory } from '../../hostile/support/hostileStory.ts'
import { readHostilePage } from '../../hostile/support/readHostilePage.ts'
import { storyFormats } from '../../hostile/support/storyFormats.ts'
import { fuzz, fuzzerShareMs } from '../../fuzz/support/fuzz.ts'
import { fuzzers } from '../../fuzz/support/fuzzers.ts'
import { damaged } from '../../fuzz/support/mutation.ts'
import { trial } from '../../reliability/trial.ts'

const pages = corpus.flatMap(({ place, inputs }) =>
  inputs.map((input) => storyFormats['page.html']?.(createHostileStory('n', place, input)) ?? ''),
)

test('the fuzzer of damaged saved pages finds nothing', () =>
  trial({ table: 'fuzz', row: 'damaged saved pages' }, async () => {
    const check = async (html: string) => {
      expect((await readHostilePage(html)).flatMap(findArticleFaults)).toEqual([])
    }
    return fuzz(damaged(pages), check, { seed: 1, runs: 100, ms: fuzzerShareMs(Object.keys(fuzzers).length + 1) })
  }))
