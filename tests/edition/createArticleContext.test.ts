import { describe, expect, test } from 'vitest'
import { createArticleContext } from '#edition/createArticleContext.ts'
import { createEdition } from '#edition/createEdition.ts'
import { MAX_NEWER_STORIES } from '#edition/findRelatedStories.ts'
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

  test('stay the same around an old story when a new one is published', () => {
    const many = Array.from({ length: MAX_NEWER_STORIES + 50 }, (_, index) =>
      createTestEntry(`s${index}`, index, { articleSection: 'politics' }),
    )
    const oldest = many.at(-1) ?? self
    const before = createArticleContext(createEdition(many, []), oldest, [])
    const after = createArticleContext(
      createEdition([createTestEntry('new', -1, { articleSection: 'politics' }), ...many], []),
      oldest,
      [],
    )
    expect(after).toEqual(before)
  })
})
