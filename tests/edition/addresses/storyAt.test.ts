import { expect, test } from 'vitest'
import { storyAt } from '#edition/addresses/storyAt.ts'

test.each([
  ['/ar/article/x', { language: 'ar', id: 'x' }],
  ['/paper/ar/article/x', { language: 'ar', id: 'x' }],
  ['/ar/article/%D9%85', { language: 'ar', id: 'م' }],
  ['/ar/article/100%', { language: 'ar', id: '100%' }],
  ['/ar/article/%D9%8', { language: 'ar', id: '%D9%8' }],
  ['/ar/', undefined],
  ['/ar/article/', undefined],
  ['/ar/article/x/more', undefined],
  ['/ar/section/article', undefined],
])('%s is the story %j', (path, story) => {
  expect(storyAt(path)).toEqual(story)
})
