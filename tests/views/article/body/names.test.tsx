import { screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Block } from '#article/blocks/block.ts'
import { findForeignTexts } from '../../support/findForeignTexts.ts'
import { renderStory } from '../../support/renderStory.tsx'

const picture = { url: '/a.jpg', width: 1600, height: 900, alternateText: 'Boats', caption: 'Boats at the quay' }

/** Every block that has words of the interface, with and without words of its own. */
const blocks: Block[] = [
  { type: 'paragraph', text: ['A canal', { text: '1', sup: true, href: '#note-1' }] },
  { type: 'image', ...picture },
  { type: 'image', url: '/b.jpg', width: 1600, height: 900 },
  { type: 'gallery', images: [picture, { ...picture, url: '/c.jpg' }] },
  { type: 'table', head: ['City', 'Rain'], rows: [['Harbour', '12']] },
  { type: 'table', caption: 'Rain', head: ['City', 'Rain'], rows: [['Harbour', '12']] },
  { type: 'code', text: 'if (x) y()', programmingLanguage: 'python' },
  { type: 'embed', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'A film' },
  { type: 'embed', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
  { type: 'audio', url: '/a.mp3' },
  { type: 'video', url: '/a.webm', title: 'A film', tracks: [{ url: '/a.vtt', kind: 'captions', lang: 'ar' }] },
  { type: 'factBox', title: 'Numbers', blocks: [{ type: 'paragraph', text: 'Eleven ships' }] },
  { type: 'links', links: [{ headline: 'A port', id: 'port' }] },
  { type: 'footnotes', notes: [{ id: 'note-1', text: 'An old canal' }] },
]

/** Regions have names only where they scroll. */
beforeEach(() => void vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900))

test('every text and every name in an English story of an Arabic paper is in the language of its element', async () => {
  await renderStory({ body: blocks, language: 'ar', inLanguage: 'en' })
  expect(findForeignTexts(document.body)).toEqual([])
})

test('so it is in English blocks of an Arabic story', async () => {
  await renderStory({ body: blocks.map((block) => ({ ...block, lang: 'en' })), language: 'ar' })
  expect(findForeignTexts(document.body)).toEqual([])
})

test('so it is in Arabic blocks of an English story in an Arabic paper, whose words are Arabic', async () => {
  const arabic: Block[] = [
    { type: 'table', rows: [['مطر', '12']] },
    { type: 'links', links: [{ headline: 'ميناء', id: 'port' }] },
    { type: 'footnotes', notes: [{ id: 'note-1', text: 'قناة' }] },
  ]
  await renderStory({ body: arabic.map((block) => ({ ...block, lang: 'ar' })), language: 'ar', inLanguage: 'en' })
  expect(findForeignTexts(document.body)).toEqual([])
})

test('no name in a story holds a word of another language', async () => {
  const body: Block[] = [{ type: 'code', text: 'print()', programmingLanguage: 'python' }]
  await renderStory({ body, language: 'ar' })
  expect(screen.getByRole('region').getAttribute('aria-label')).toBe('شيفرة برمجية')
})
