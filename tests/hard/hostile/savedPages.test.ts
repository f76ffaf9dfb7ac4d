import { describe, expect, test } from 'vitest'
import { corpus } from '../../hostile/support/corpus.ts'
import { findArticleFaults } from '../../hostile/support/findArticleFaults.ts'
import { createHostileStory } from '../../hostile/support/hostileStory.ts'
import { readHostilePage } from '../../hostile/support/readHostilePage.ts'
import { storyFormats } from '../../hostile/support/storyFormats.ts'
import { trial } from '../../reliability/trial.ts'

describe.each(corpus)('Each of the inputs of "$name"', ({ name, place, inputs }) => {
  test('in a saved page becomes a harmless article, or is refused with a reason', () =>
    trial({ table: 'hostile', row: name }, async () => {
      for (const [index, input] of inputs.entries()) {
        const text = storyFormats['page.html']?.(createHostileStory(`n${index}`, place, input)) ?? ''
        const articles = await readHostilePage(text)
        expect([input, ...articles.flatMap(findArticleFaults)]).toEqual([input])
      }
      return inputs.length
    }))
})
