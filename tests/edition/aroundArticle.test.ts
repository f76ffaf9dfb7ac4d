import { describe, expect, test } from 'vitest'
import { aroundArticle } from '#edition/aroundArticle.ts'
import { createEdition } from '#edition/createEdition.ts'
import { NEWER_WINDOW } from '#edition/relatedStories.ts'
import type { RelatedStory } from '#edition/story.ts'
import { createEntry } from './support/createEntry.ts'

const idsOf = (stories: readonly RelatedStory[]) => stories.map((story) => ('id' in story ? story.id : story.url))

describe('the stories around an article', () => {
  const self = createEntry('self', 3, {
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
      createEntry('old', 9, { articleSection: 'sport' }),
      createEntry('tagged', 5, { articleSection: 'sport', keywords: ['ports'] }),
      createEntry('tagged-newer', 1, { articleSection: 'politics', keywords: ['ports'] }),
      createEntry('section', 4, { articleSection: 'politics' }),
      createEntry('section-newer', 0, { articleSection: 'politics' }),
      createEntry('other', 0, { articleSection: 'sport' }),
    ],
    ['politics', 'sport'],
  )

  test('are those of the editor, then of the same tags, then of the section, newest first, none twice', () => {
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

  test('include the previous and the next story of the section', () => {
    const { previous, next } = aroundArticle(edition, self, [])
    expect([previous?.id, next?.id]).toEqual(['section', 'tagged-newer'])
  })

  test('stay the same around an old story when a new one is published', () => {
    const many = Array.from({ length: NEWER_WINDOW + 50 }, (_, index) =>
      createEntry(`s${index}`, index, { articleSection: 'politics' }),
    )
    const oldest = many.at(-1) ?? self
    const before = aroundArticle(createEdition(many, []), oldest, [])
    const after = aroundArticle(
      createEdition([createEntry('new', -1, { articleSection: 'politics' }), ...many], []),
      oldest,
      [],
    )
    expect(after).toEqual(before)
  })
})
