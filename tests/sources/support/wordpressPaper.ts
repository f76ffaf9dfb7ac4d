import { wordpressSource } from '#sources/wordpress/wordpressSource.ts'
import { API, fakeWordpress, type FakePost } from './fakeWordpress.ts'

/** The start of a day of 2026, counted from 2 January, as WordPress gives it. */
export const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 19)
export const posts = Array.from({ length: 60 }, (_, index): FakePost => ({
  id: index + 1,
  slug: `story-${index + 1}`,
  title: `خبر ${index + 1}`,
  date: day(index),
  categories: [index % 3 === 0 ? 7 : 2],
  tags: index < 2 ? [5] : [],
  author: index === 0 ? 3 : 4,
}))
const categories = [
  { id: 2, slug: 'politics', name: 'سياسة &amp; مجتمع', parent: 0, count: 40 },
  { id: 7, slug: '%d9%85%d9%8a%d8%a7%d9%87', name: 'مياه', parent: 9, count: 20 },
  { id: 9, slug: 'economy', name: 'اقتصاد', parent: 0, count: 20 },
  { id: 1, slug: 'uncategorized', name: 'Uncategorized', parent: 0, count: 3 },
]
const users = [
  { id: 3, name: 'ليلى منصور &amp; فريقها', slug: 'laila' },
  { id: 4, name: 'عمر', slug: 'omar' },
]
const tags = [{ id: 5, name: 'كأس العالم!', slug: 'world-cup' }]

/** A source that reads a stand-in for a WordPress site, and the addresses that it asked for. */
export function source(more: Parameters<typeof fakeWordpress>[0] = { posts }, root = API) {
  const { fetchText, asked } = fakeWordpress({ categories, users, tags, ...more })
  return { asked, ...wordpressSource({ root, language: 'ar' }, fetchText) }
}
