import { expect, test } from 'vitest'
import { toPlainText } from '#article/text/toPlainText.ts'
import { parseNinjsBody } from '#formats/ninjs/parseNinjsBody.ts'

test('a body with a hundred thousand unclosed tags is read in one pass, and keeps its words', () => {
  const blocks = parseNinjsBody({ body_text: '<b>خبر '.repeat(100_000) }, 'ar')
  expect(
    blocks.flatMap((block) => (block.type === 'paragraph' ? (toPlainText(block.text).match(/خبر/gu) ?? []) : [])),
  ).toHaveLength(100_000)
})

test('a body with one marked word is HTML, and one without tags is plain text', () => {
  expect(parseNinjsBody({ body_text: 'H<sub>2</sub>O' }, 'en')).toEqual([
    { type: 'paragraph', text: ['H', { text: '2', sub: true }, 'O'] },
  ])
  expect(parseNinjsBody({ body_text: 'من 1 < 2 إلى 3 > 2' }, 'ar')).toEqual([
    { type: 'paragraph', text: 'من 1 < 2 إلى 3 > 2' },
  ])
})
