import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aroundArticle } from '#edition/aroundArticle.ts'
import { createEdition, newestFirst, placeIn } from '#edition/createEdition.ts'
import { entryOf } from '#edition/entry.ts'
import { frontPage } from '#edition/frontPage.ts'
import { NEWER_WINDOW } from '#edition/relatedStories.ts'
import { translationsIn } from '#edition/translationsIn.ts'
import type { Article } from '#article/schema/article.ts'
import type { RelatedStory } from '#edition/story.ts'

/** Stories of ascending age: the first is the newest. */
const entry = (id: string, day: number, more: Partial<Article> = {}) =>
  entryOf({
    id,
    inLanguage: 'ar',
    headline: id,
    datePublished: new Date(Date.UTC(2026, 10, 20) - day * 86_400_000).toISOString(),
    body: [],
    ...more,
  })

const idsOf = (stories: readonly RelatedStory[]) => stories.map((story) => ('id' in story ? story.id : story.url))

describe('related stories', () => {
  const self = entry('self', 3, {
    articleSection: 'politics',
    keywords: ['ports'],
    relatedLink: [
      { headline: 'chosen', id: 'old' },
      { headline: 'elsewhere', url: 'https://example.org/a' },
      { headline: 'itself', id: 'self' },
      { headline: 'missing', id: 'nowhere' },
    ],
  })
  const edition = createEdition(
    [
      self,
      entry('old', 9, { articleSection: 'sport' }),
      entry('tagged', 5, { articleSection: 'sport', keywords: ['ports'] }),
      entry('tagged-newer', 1, { articleSection: 'politics', keywords: ['ports'] }),
      entry('section', 4, { articleSection: 'politics' }),
      entry('section-newer', 0, { articleSection: 'politics' }),
      entry('other', 0, { articleSection: 'sport' }),
    ],
    ['politics', 'sport'],
  )

  test("are the editor's first, then of the same tag, then of the section, newest first; never itself, never twice", () => {
    const { related } = aroundArticle(edition, self, [])
    expect(idsOf(related)).toEqual([
      'old',
      'https://example.org/a',
      'tagged-newer',
      'tagged',
      'section-newer',
      'section',
    ])
  })

  test('have neighbours of the section before and after', () => {
    const { previous, next } = aroundArticle(edition, self, [])
    expect([previous?.id, next?.id]).toEqual(['section', 'tagged-newer'])
  })

  test('of an old story do not change when one is published far from it', () => {
    const many = Array.from({ length: NEWER_WINDOW + 50 }, (_, index) =>
      entry(`s${index}`, index, { articleSection: 'politics' }),
    )
    const oldest = many.at(-1) ?? self
    const before = aroundArticle(createEdition(many, []), oldest, [])
    const after = aroundArticle(
      createEdition([entry('new', -1, { articleSection: 'politics' }), ...many], []),
      oldest,
      [],
    )
    expect(after).toEqual(before)
  })
})

test('an entry is found in its place of any list that has it, and in no other list', () => {
  const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    selector: String,
    minLength: 1,
  })
  fc.assert(
    fc.property(days, (all) => {
      const [stranger, ...list] = all.map(([day, number]) => entry(`s${number}-${day}`, day))
      const sorted = list.toSorted(newestFirst)
      expect(sorted.map((each) => placeIn(sorted, each))).toEqual(sorted.map((_, index) => index))
      expect(stranger && placeIn(sorted, stranger)).toBe(-1)
    }),
  )
})

describe('the front', () => {
  const entries = Array.from({ length: 40 }, (_, index) =>
    entry(`s${index}`, index, { articleSection: index % 2 === 0 ? 'politics' : 'sport' }),
  )

  test('leads with the newest story where no editor chose', () => {
    const front = frontPage(createEdition(entries, ['politics', 'sport']))
    expect(front.lead?.id).toBe('s0')
    expect(front.seconds.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4'])
  })

  test("follows the editor's lead, seconds and order of sections, and shows no story twice", () => {
    const front = frontPage(
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

  test('of a small paper has no list of the latest, which would be two or three, and its sections keep those stories', () => {
    const front = frontPage(createEdition(entries.slice(0, 8), ['politics', 'sport']))
    expect(front.latest).toEqual([])
    expect(front.sections.flatMap(({ stories }) => stories)).toHaveLength(8 - 1 - front.seconds.length)
  })

  test('of an empty paper is empty', () => {
    expect(frontPage(createEdition([], ['politics']))).toEqual({
      lead: undefined,
      seconds: [],
      latest: [],
      sections: [],
    })
  })
})

test('translations hold in both directions, whoever names them, and only where they stand', () => {
  const arabic = createEdition(
    [
      entry('port', 0, {
        workTranslation: [
          { inLanguage: 'en', id: 'port' },
          { inLanguage: 'fr', id: 'gone' },
        ],
      }),
    ],
    [],
  )
  const english = createEdition([entry('port', 0)], [])
  const find = translationsIn(
    new Map([
      ['ar', arabic],
      ['en', english],
      ['fr', createEdition([], [])],
    ]),
  )
  expect(find('ar', 'port')).toEqual([{ inLanguage: 'en', id: 'port' }])
  expect(find('en', 'port')).toEqual([{ inLanguage: 'ar', id: 'port' }])
})
