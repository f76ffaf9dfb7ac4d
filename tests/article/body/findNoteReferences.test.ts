import { expect, test } from 'vitest'
import { findNoteReferences } from '#article/body/findNoteReferences.ts'
import type { Block } from '#article/blocks/block.ts'

const reference = (note: string) => ({ text: '1', sup: true, href: `#${note}` })
const footnotes: Block = {
  type: 'footnotes',
  notes: [
    { id: 'note-1', text: '' },
    { id: 'note-2', text: [reference('note-1')] },
  ],
}

test('only the first reference to a note is kept', () => {
  const [first, second] = [reference('note-1'), reference('note-1')]
  const references = findNoteReferences([
    { type: 'paragraph', text: ['a', first] },
    { type: 'paragraph', text: [second] },
    footnotes,
  ])
  expect([...references]).toEqual([[first, 'note-1']])
})

test('references are found in all texts of a body', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(reference)
  const notes: Block = { type: 'footnotes', notes: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '' })) }
  const blocks: Block[] = [
    { type: 'quote', blocks: [{ type: 'list', items: [['x', ...(a ? [a] : [])]] }], cite: b ? [b] : '' },
    { type: 'table', rows: [[{ text: c ? [c] : '' }]] },
    { type: 'gallery', images: [{ url: 'x.jpg', caption: d ? [d] : '' }] },
    notes,
  ]
  expect([...findNoteReferences(blocks).values()].toSorted()).toEqual(['a', 'b', 'c', 'd'])
})

test('a link to anything but a note is not a reference', () => {
  const links = ['#elsewhere', 'https://example.org/#note-1', '/ar/article/x'].map((href) => ({ text: 'x', href }))
  const notes: Block = { type: 'footnotes', notes: [{ id: 'note-1', text: '' }] }
  expect(findNoteReferences([{ type: 'paragraph', text: links }, notes]).size).toBe(0)
})
