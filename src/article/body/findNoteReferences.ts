import { findDefinition, type Block } from '../blocks/block.ts'
import type { Span, Text } from '../schema/text.ts'
import { walkBlocks } from './walkBlocks.ts'

/** The id of the note that a span refers to. Spans are told apart by identity; each note has one span here. */
export type NoteReferences = ReadonlyMap<Span, string>

/** For each note the first span that refers to it, which is where its "back" link leads. */
export function findNoteReferences(blocks: readonly Block[]): NoteReferences {
  const all = walkBlocks(blocks)
  const waiting = new Set(
    all.flatMap((block) => (block.type === 'footnotes' ? block.notes.map((note) => note.id) : [])),
  )
  const references = new Map<Span, string>()
  if (waiting.size === 0) return references
  for (const run of all.flatMap(textsOf).flat()) {
    const note = typeof run === 'string' ? undefined : run.href?.replace(/^#/u, '')
    if (typeof run === 'string' || note === undefined || run.href === note || !waiting.delete(note)) continue
    references.set(run, note)
  }
  return references
}

/** The texts of a block that may have marks; those of the blocks inside are theirs. */
function textsOf(block: Block): Text[] {
  const texts: Text[] = []
  const collect = (text: Text): Text => {
    texts.push(text)
    return text
  }
  findDefinition(block.type).mapTexts(block, collect, (inner) => [...inner])
  return texts
}
