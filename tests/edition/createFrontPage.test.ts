import { describe, expect, test } from 'vitest'
import { createEdition } from '#edition/createEdition.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createTestEntry } from './support/createTestEntry.ts'

describe('the front', () => {
  const entries = Array.from({ length: 40 }, (_, index) =>
    createTestEntry(`s${index}`, index, { articleSection: index % 2 === 0 ? 'politics' : 'sport' }),
  )

  test('leads with the newest story where the editor chose none', () => {
    const front = createFrontPage(createEdition(entries, ['politics', 'sport']))
    expect(front.lead?.id).toBe('s0')
    expect(front.seconds.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4'])
  })

  test("follows the editor's lead, seconds and order of sections, and shows no story twice", () => {
    const front = createFrontPage(
      createEdition(entries, ['politics', 'sport'], { lead: 's9', seconds: ['s8', 's0', 'gone'], sections: ['sport'] }),
    )
    expect(front.lead?.id).toBe('s9')
    expect(front.seconds.slice(0, 2).map(({ id }) => id)).toEqual(['s8', 's0'])
    expect(front.sections.map(({ section }) => section)).toEqual(['sport', 'politics'])
    const ids = [
      front.lead,
      ...front.seconds,
      ...front.latest,
      ...front.sections.flatMap(({ stories }) => stories),
    ].map((story) => story?.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of a small paper has no list of latest stories, and shows them in their sections', () => {
    const front = createFrontPage(createEdition(entries.slice(0, 8), ['politics', 'sport']))
    expect(front.latest).toEqual([])
    expect(front.sections.flatMap(({ stories }) => stories)).toHaveLength(8 - 1 - front.seconds.length)
  })

  test('of an empty paper is empty', () => {
    expect(createFrontPage(createEdition([], ['politics']))).toEqual({
      lead: undefined,
      seconds: [],
      latest: [],
      sections: [],
    })
  })
})
