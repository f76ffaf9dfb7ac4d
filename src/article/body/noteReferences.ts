import { isBlocks } from '../text/plainText.ts'
import type { Block, Cell } from '../schema/block.ts'
import type { Span, Text } from '../schema/text.ts'
import { walkBlocks } from './walkBlocks.ts'

/** The note that a span points to, by the span's identity; only the first span that points to a note is here. */
export type NoteReferences = ReadonlyMap<Span, string>

/** Where a reader who read a note goes back to: the first place that sent there. */
export function noteReferences(blocks: readonly Block[]): NoteReferences {
  const all = walkBlocks(blocks)
  const waiting = new Set(
    all.flatMap((block) => (block.type === 'footnotes' ? block.notes.map((note) => note.id) : [])),
  )
  const references = new Map<Span, string>()
  for (const run of all.flatMap(textsOf).flat()) {
    const note = typeof run === 'string' ? undefined : run.href?.replace(/^#/u, '')
    if (typeof run === 'string' || note === undefined || run.href === note || !waiting.delete(note)) continue
    references.set(run, note)
  }
  return references
}

/** The marked texts of a block itself; those of blocks inside it are theirs. */
function textsOf(block: Block): Text[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'quote':
      return given(block.cite)
    case 'list':
      return block.items.flatMap((item) => (isBlocks(item) ? [] : [item]))
    case 'table':
      return [...given(block.caption), ...[...(block.head ?? []), ...block.rows.flat()].map(textOf)]
    case 'gallery':
      return [...block.images.flatMap((image) => given(image.caption)), ...given(block.caption)]
    case 'image':
    case 'audio':
    case 'video':
      return given(block.caption)
    case 'footnotes':
      return block.notes.map((note) => note.text)
    case 'code':
    case 'embed':
    case 'factBox':
    case 'links':
    case 'divider':
      return []
  }
}

const given = (text: Text | undefined): Text[] => (text === undefined ? [] : [text])

const textOf = (cell: Cell): Text => (typeof cell === 'object' && 'text' in cell ? cell.text : cell)
