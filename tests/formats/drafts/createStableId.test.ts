import { expect, test } from 'vitest'
import { createStableId } from '#formats/drafts/createStableId.ts'

test.each([
  ['https://example.org/2026/11/port-reopens/', 'port-reopens'],
  ['https://example.org/2026/11/%d9%85%d9%8a%d9%86%d8%a7%d8%a1/', 'ميناء'],
  ['https://example.org/news/2026/port.html?utm=1', 'port'],
  ['https://example.org/?p=123', 'p-123'],
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'watch-v-aqz-ke-bpkq'],
  ['https://example.org/paper/?p=123', 'paper-p-123'],
  ['https://example.org/article.php?id=9', 'article-id-9'],
  ['https://example.org/world/middle-east-12345678', 'middle-east-12345678'],
  ['https://example.org/news/12345', 'news-12345'],
  ['https://example.org/news/home/20261120001/ar', 'home-20261120001'],
])('the article at %s gets the id %s', (url, id) => {
  expect(createStableId(url, 'guid', 'words')).toBe(id)
})

test('the id comes from the identifier without an address, and from the words without either', () => {
  expect(createStableId(undefined, 'urn:agency:item:7', 'words')).toBe('agency-item-7')
  expect(createStableId(undefined, undefined, 'words')).toBe(createStableId(undefined, undefined, 'words'))
})

test('ids that are too long for a file name are cut and stay different', () => {
  const first = createStableId(`https://example.org/${'كلمة-'.repeat(40)}أ`, undefined, '')
  const second = createStableId(`https://example.org/${'كلمة-'.repeat(40)}ب`, undefined, '')
  expect(first.length).toBeLessThan(80)
  expect(first).not.toBe(second)
})
