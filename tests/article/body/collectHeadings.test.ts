import { expect, test } from 'vitest'
import { collectHeadings } from '#article/body/collectHeadings.ts'
import type { Block } from '#article/blocks/block.ts'

const heading = (text: string, id?: string): Block => ({ type: 'heading', level: 2, text, id })
const ids = (blocks: Block[]) => collectHeadings(blocks).map(({ id }) => id)

test('a heading keeps its own id, and gets one made of its words where it has none', () => {
  const headings = [heading('نفق بلا مهندس', 'tunnel'), heading('البئر الأم'), heading('S-400!')]
  expect(ids(headings)).toEqual(['tunnel', 'h-البئر-الأم', 'h-s-400'])
})

test('headings with the same words, or with the words of a given id, get a number', () => {
  const footnotes: Block = { type: 'footnotes', notes: [{ id: 'h-x-3', text: '' }] }
  const headings = [heading('x'), heading('x'), heading('x'), heading('y', 'h-x')]
  expect(ids([...headings, footnotes])).toEqual(['h-x-2', 'h-x-4', 'h-x-5', 'h-x'])
})

test('a heading inside another block has an id too, in reading order', () => {
  const box: Block = { type: 'factBox', blocks: [heading('ب')] }
  expect(ids([heading('أ'), box, { type: 'list', items: [[heading('ج')]] }, heading('د')])).toEqual([
    'h-أ',
    'h-ب',
    'h-ج',
    'h-د',
  ])
})

test('an entry has what a table of contents shows', () => {
  expect(collectHeadings([heading('أ')])[0]).toMatchObject({ id: 'h-أ', level: 2, text: 'أ' })
})
