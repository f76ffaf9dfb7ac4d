import { describe, expect, test } from 'vitest'
import { createEdition } from '#edition/createEdition.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { trial } from '../reliability/trial.ts'
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

  test('never holds stories dated far ahead on top; they come after all others, unless the editor chose one', () =>
    trial({ table: 'newsroom', row: 'a date far ahead on top of the front' }, () => {
      const now = Date.UTC(2026, 10, 20, 12)
      const ahead = ['y2206', 'y2027'].map((id, index) =>
        createTestEntry(id, 0, { datePublished: `${[2206, 2027][index]}-11-20T10:00:00Z`, articleSection: 'sport' }),
      )
      const soon = createTestEntry('soon', -0.9, { articleSection: 'sport' })
      const all = [...ahead, soon, ...entries]
      const front = createFrontPage(createEdition(all, ['politics', 'sport']), now)
      const shown = [front.lead, ...front.seconds, ...front.latest, ...front.sections.flatMap(({ stories }) => stories)]
      expect(front.lead?.id).toBe('soon')
      expect(shown.filter((story) => story?.id.startsWith('y'))).toEqual([])
      const small = createFrontPage(createEdition([...ahead, ...entries.slice(0, 4)], ['politics', 'sport']), now)
      expect(small.lead?.id).toBe('s0')
      expect(
        small.sections
          .find(({ section }) => section === 'sport')
          ?.stories.map(({ id }) => id)
          .slice(-2),
      ).toEqual(['y2206', 'y2027'])
      expect(createFrontPage(createEdition(all, [], { lead: 'y2206' }), now).lead?.id).toBe('y2206')
      return undefined
    }))

  test('is as usual by a clock that is years behind', () => {
    const edition = createEdition(entries, ['politics', 'sport'])
    expect(createFrontPage(edition, Date.UTC(1970, 0, 1))).toEqual(createFrontPage(edition, Date.UTC(2026, 10, 21)))
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
