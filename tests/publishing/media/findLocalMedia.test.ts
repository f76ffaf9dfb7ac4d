import { expect, test } from 'vitest'
import { findLocalMedia } from '#publishing/media/findLocalMedia.ts'

test('media files are found in any field, and texts and addresses of other sites are not', () => {
  const article = {
    headline: 'the media/ folder',
    image: { url: 'media/harbor.jpg', caption: 'media/ and more' },
    body: [
      { type: 'video', url: 'media/port/%D9%85%D9%8A%D9%86%D8%A7%D8%A1.webm', poster: '/content/en/media/poster.png' },
      { type: 'paragraph', text: ['read ', { text: 'the report', href: '/content/ar/media/report.pdf' }] },
      { type: 'image', url: 'https://elsewhere.example/media/x.jpg' },
      { type: 'image', url: '../en/media/flag.svg' },
    ],
  }
  expect(findLocalMedia(article, 'ar').filter((file) => !file.includes(' '))).toEqual([
    'ar/media/harbor.jpg',
    'ar/media/port/ميناء.webm',
    'en/media/poster.png',
    'ar/media/report.pdf',
    'en/media/flag.svg',
  ])
})
