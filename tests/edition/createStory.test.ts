import { expect, test } from 'vitest'
import { createStory } from '#edition/createStory.ts'
import type { Article } from '#article/article.ts'

const article: Article = {
  id: 'a',
  inLanguage: 'ar',
  headline: 'a',
  datePublished: '2026-11-20T10:00:00Z',
  body: [{ type: 'paragraph', text: 'a' }],
}
const port = { url: 'media/port.jpg', width: 1200, height: 675 }

test('a card shows the lead picture without its caption and credit', () => {
  const story = createStory({
    ...article,
    image: { ...port, caption: 'الميناء', creditText: 'رويترز' },
    body: [{ type: 'image', url: 'media/other.jpg' }],
  })
  expect(story.image).toEqual({ ...port, alternateText: undefined, renditions: undefined, published: undefined })
})

test('without a lead picture, a card shows the first picture of the body, even one of a gallery in a fact box', () => {
  expect(
    createStory({ ...article, body: [...article.body, { type: 'image', ...port, caption: 'الميناء' }] }).image,
  ).toMatchObject(port)
  const inside: Article['body'] = [
    { type: 'factBox', blocks: [{ type: 'gallery', images: [port, { url: 'media/b.jpg' }] }] },
  ]
  expect(createStory({ ...article, body: inside }).image).toMatchObject(port)
})

test('a story without any picture has none on its card', () => {
  expect(createStory(article).image).toBeUndefined()
})

test('a correction dates a story as a modification does', () => {
  const correction = [{ datePublished: '2026-11-22T10:00:00Z', text: 'تصحيح' }]
  const dateModified = '2026-11-21T10:00:00Z'
  expect(createStory({ ...article, dateModified, correction }).dateModified).toBe('2026-11-22T10:00:00Z')
})
