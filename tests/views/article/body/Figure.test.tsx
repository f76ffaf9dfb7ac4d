import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderStory } from '../../support/renderStory.tsx'

const boats = {
  url: '/content/ar/media/boats.jpg',
  width: 1500,
  height: 1000,
  alternateText: 'قوارب راسية',
  caption: 'الحوض القديم',
  creditText: 'جريدة',
}

test('a figure is named by its caption and credit, has an alternative text and links to its file', async () => {
  await renderStory({ body: [{ type: 'image', ...boats }] })
  const figure = screen.getByRole('figure', { name: 'الحوض القديم جريدة' })
  expect(within(figure).getByRole('img', { name: 'قوارب راسية' })).toBeDefined()
  expect(within(figure).getByRole('link', { name: 'كبّر الصورة: قوارب راسية' }).getAttribute('href')).toBe(boats.url)
})

test('an alternative text that repeats the caption is dropped', async () => {
  await renderStory({ body: [{ type: 'image', ...boats, alternateText: 'الحوض القديم.' }] })
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByRole('link', { name: 'كبّر الصورة' })).toBeDefined()
})

test('a credit at the end of a caption is shown once', async () => {
  await renderStory({
    body: [{ type: 'image', ...boats, caption: 'الحوض القديم - via جريدة', creditText: 'via جريدة' }],
  })
  expect(screen.getByRole('figure').textContent).toBe('الحوض القديم via جريدة')
})

test('a small picture is enlarged at most twice, and a large one fills the column', async () => {
  await renderStory({
    body: [
      { type: 'image', ...boats, width: 120, height: 80, caption: 'صغيرة' },
      { type: 'image', ...boats, url: '/b.jpg' },
    ],
  })
  expect(screen.getByRole('figure', { name: 'صغيرة جريدة' }).style.maxInlineSize).toBe('240px')
  expect(screen.getByRole('figure', { name: 'الحوض القديم جريدة' }).style.maxInlineSize).toBe('')
})

test('a picture that fails to load is replaced with a blank one and keeps its alternative text', async () => {
  await renderStory({ body: [{ type: 'image', ...boats }] })
  const picture = screen.getByRole('img', { name: 'قوارب راسية' })
  fireEvent.error(picture)
  expect(picture.getAttribute('src')).toMatch(/^data:image\/svg\+xml,/u)
  expect(picture.hasAttribute('srcset')).toBe(false)
})

test('a picture with its own link leads to it', async () => {
  await renderStory({ body: [{ type: 'image', ...boats, href: 'https://example.org/' }] })
  expect(screen.getByRole('link', { name: 'قوارب راسية' })).toMatchObject({
    href: 'https://example.org/',
    rel: 'noopener',
  })
})

test('a gallery is named by its caption, or else by its number of pictures', async () => {
  const images = [
    boats,
    { ...boats, url: '/b.jpg', alternateText: 'ب' },
    { ...boats, url: '/c.jpg', alternateText: 'ج' },
  ]
  await renderStory({
    body: [
      { type: 'gallery', images, caption: 'على المائدة' },
      { type: 'gallery', images },
    ],
  })
  expect(within(screen.getByRole('figure', { name: 'على المائدة' })).getAllByRole('img')).toHaveLength(3)
  expect(screen.getByRole('figure', { name: '3 صور' })).toBeDefined()
})
