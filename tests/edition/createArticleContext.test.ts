import { describe, expect, test } from 'vitest'
import { createArticleContext, type ArticleContext } from '#edition/createArticleContext.ts'
import { createEdition } from '#edition/createEdition.ts'
import type { Entry } from '#edition/entry.ts'
import { MAX_NEWER_IN_SECTION, MAX_WHOLE_PAPER } from '#edition/findRelatedStories.ts'
import type { RelatedStory } from '#edition/story.ts'
import { createTestEntry } from './support/createTestEntry.ts'

const idsOf = (stories: readonly RelatedStory[]) => stories.map((story) => ('id' in story ? story.id : story.url))

describe('the stories around an article', () => {
  const self = createTestEntry('self', 3, {
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
      createTestEntry('old', 9, { articleSection: 'sport' }),
      createTestEntry('tagged', 5, { articleSection: 'sport', keywords: ['ports'] }),
      createTestEntry('tagged-newer', 1, { articleSection: 'politics', keywords: ['ports'] }),
      createTestEntry('section', 4, { articleSection: 'politics' }),
      createTestEntry('section-newer', 0, { articleSection: 'politics' }),
      createTestEntry('other', 0, { articleSection: 'sport' }),
    ],
    ['politics', 'sport'],
  )

  test('are those of the editor, then of the same tags, then of the section, newest first, none twice', () => {
    const { related } = createArticleContext(edition, self, [])
    expect(idsOf(related)).toEqual([
      'old',
      'https://example.org/a',
      'tagged-newer',
      'tagged',
      'section-newer',
      'section',
    ])
  })

  test('are six also where the editor links to a story twice, to the story itself or to one that is gone', () => {
    const links = [
      ...[1, 2].map(() => ({ headline: 'chosen', id: 'old' })),
      ...[1, 2].map((time) => ({ headline: `elsewhere ${time}`, url: 'https://example.org/a' })),
      ...[1, 2].map(() => ({ headline: 'itself', id: 'self' })),
      ...[1, 2].map(() => ({ headline: 'missing', id: 'nowhere' })),
    ]
    const repeating = { ...self, relatedLink: links }
    const others = edition.all.filter((entry) => entry !== self)
    const again = createEdition([repeating, ...others], ['politics', 'sport'])
    const { related } = createArticleContext(again, repeating, [])
    expect(idsOf(related)).toEqual([
      'old',
      'https://example.org/a',
      'tagged-newer',
      'tagged',
      'section-newer',
      'section',
    ])
    expect(related[1]).toMatchObject({ headline: 'elsewhere 1' })
  })

  test('include the previous and the next story of the section', () => {
    const { previous, next } = createArticleContext(edition, self, [])
    expect([previous?.id, next?.id]).toEqual(['section', 'tagged-newer'])
  })

  test('stay the same around all but the newest stories of a list when a new one is published', () => {
    const many = createSection(MAX_WHOLE_PAPER + 50)
    const [before, after] = [many, [createStory('new', -1), ...many]].map((stories) => contextsOf(stories))
    const changed = many.filter(
      ({ story: { id } }) => JSON.stringify(before?.get(id)) !== JSON.stringify(after?.get(id)),
    )
    expect(changed.map(({ story }) => story.id)).toEqual(['s0', 's1'])
    expect(changed).toHaveLength(MAX_NEWER_IN_SECTION)
    expect(after?.get('s0')?.next?.id).toBe('new')
  })

  test('lead to a newer story by its first three tags only, and to an older one by any', () => {
    const keywords = ['one', 'two', 'three', 'four']
    const stories = ['newer', 'middle', 'older'].map((id, age) => createTestEntry(id, age, { keywords }))
    const fourth = createTestEntry('fourth', 1.5, { keywords: ['four'] })
    const contexts = contextsOf([...stories, fourth, ...createSection(MAX_WHOLE_PAPER)])
    expect(idsOf(contexts.get('middle')?.related ?? [])).toEqual(['newer', 'fourth', 'older'])
    expect(idsOf(contexts.get('fourth')?.related ?? [])).toEqual(['older'])
  })

  test('are the newest of the whole list in a small paper', () => {
    const contexts = contextsOf(createSection(MAX_WHOLE_PAPER))
    expect(idsOf(contexts.get(`s${MAX_WHOLE_PAPER - 1}`)?.related ?? [])).toEqual(['s0', 's1', 's2', 's3', 's4', 's5'])
  })
})

const createStory = (id: string, age: number): Entry => createTestEntry(id, age, { articleSection: 'politics' })

/** A section of stories without tags; `s0` is the newest. */
const createSection = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => createStory(`s${index}`, index))

function contextsOf(entries: readonly Entry[]): Map<string, ArticleContext> {
  const edition = createEdition(entries, [])
  return new Map(edition.all.map((entry) => [entry.story.id, createArticleContext(edition, entry, [])]))
}
