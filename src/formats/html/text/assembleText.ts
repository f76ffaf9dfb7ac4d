import { cleanText } from '#article/cleanText.ts'
import type { Span, Text } from '#article/schema/text.ts'
import type { Marks } from '../context.ts'
import { createSpaceCollapser } from './collapseSpaces.ts'
import type { Token } from './token.ts'

type Piece = { text: string; marks: Marks }

const collapseWhiteSpace = createSpaceCollapser(String.raw`[ \t\n\r\f]`)

/**
 * Runs and breaks as text. White space is collapsed as in CSS, a break is `\n`, and neighbours with equal marks are
 * joined.
 */
export function assembleText(tokens: readonly Token[], language: string | undefined): Text | undefined {
  const pieces = mergeEqual(trimEnd(collapseSpace(tokens, language)))
  if (pieces.length === 0) return undefined
  const runs = pieces.map(({ text, marks }): string | Span => (hasMarks(marks) ? { text, ...marks } : text))
  const [first] = runs
  return runs.length === 1 && typeof first === 'string' ? first : runs
}

function collapseSpace(tokens: readonly Token[], language: string | undefined): Piece[] {
  const pieces: Piece[] = []
  let atSpace = true
  for (const token of tokens) {
    if (token.kind === 'break') appendBreak(pieces, token.marks)
    if (token.kind === 'break') atSpace = true
    if (token.kind !== 'run') continue
    const flat: string = collapseWhiteSpace(cleanText(token.text, language ?? 'und'))
    const text: string = atSpace ? flat.replace(/^ /u, '') : flat
    if (text === '') continue
    atSpace = text.endsWith(' ')
    pieces.push({ text, marks: text.trim() === '' ? {} : token.marks })
  }
  return pieces
}

/** Appends a break, except before any text. A space before a break is not shown. */
function appendBreak(pieces: Piece[], marks: Marks): void {
  const last = pieces.at(-1)
  if (last?.text.endsWith(' ')) pieces.pop()
  if (last?.text.endsWith(' ') && last.text.length > 1) pieces.push({ ...last, text: last.text.slice(0, -1) })
  if (pieces.length > 0) pieces.push({ text: '\n', marks })
}

function trimEnd(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findLastIndex(({ text }) => text.trim() !== '')
  return pieces
    .slice(0, end + 1)
    .map((piece, index) => (index === end ? { ...piece, text: piece.text.trimEnd() } : piece))
}

function mergeEqual(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && keyOf(last.marks) === keyOf(piece.marks)) {
      joined.splice(-1, 1, { ...last, text: last.text + piece.text })
    } else joined.push(piece)
  }
  return joined
}

const hasMarks = (marks: Marks): boolean => Object.keys(marks).length > 0

const keyOf = (marks: Marks): string => JSON.stringify(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1)))
