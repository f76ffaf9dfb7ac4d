import type { Block } from '#article/blocks/block.ts'
import { blankLines } from './blankLines.ts'
import { isCaption } from './isCaption.ts'
import { isClosed, isProse, isSubhead } from './lineKinds.ts'
import { readBulletList, isBulleted, readNumberedList, readTable } from './lineLists.ts'
import { isTitle, createReadAlsoBox, type TextFacts } from './createReadAlsoBox.ts'
import { findReadAlsoTitle } from './findReadAlsoTitle.ts'
import { takeWhile } from './takeWhile.ts'

/** What begins at a line, and how many lines it takes. */
type Found = { block: Block | undefined; length: number }

type Reader = (lines: readonly string[], index: number, facts: TextFacts) => Found | undefined

/** Tried at each line in this order; the first that finds something reads it. */
const READERS: Reader[] = [readAlso, readTable, readBulletList, readNumberedList, readCaption, readHeading]

/** Blocks of lines: a paragraph a line, headings before running text, lists by their marks, tables by their tabs. */
export function linesToBlocks(lines: readonly string[]): Block[] {
  const filled = lines.filter((line) => line !== '')
  const facts = { ...blankLines(lines), lastProse: filled.findLastIndex((line) => isProse(line) && !isTitle(line)) }
  const blocks: Block[] = []
  for (let index = 0; index < filled.length;) {
    const { block, length } = readBlock(filled, index, facts)
    if (block) blocks.push(block)
    index += length
  }
  return blocks
}

function readBlock(lines: readonly string[], index: number, facts: TextFacts): Found {
  for (const reader of READERS) {
    const found = reader(lines, index, facts)
    if (found) return found
  }
  return { block: { type: 'paragraph', text: textAt(lines, index) }, length: 1 }
}

const textAt = (lines: readonly string[], index: number): string => (lines[index] ?? '').replaceAll('\t', ' ')

function readAlso(lines: readonly string[], index: number, facts: TextFacts): Found | undefined {
  const title = findReadAlsoTitle(lines[index] ?? '')
  return title === undefined ? undefined : createReadAlsoBox(lines, index, title, facts)
}

/** The picture of a caption was not copied: the caption becomes an emphasized paragraph. */
function readCaption(lines: readonly string[], index: number): Found | undefined {
  const text = lines[index] ?? ''
  return isCaption(text) ? { block: { type: 'paragraph', text: [{ text, emphasis: true }] }, length: 1 } : undefined
}

/** Anadolu marks its subheads. */
const SUBHEAD_MARK = /^(?:[-–—]|\*{1,3})\s+(?=\S)/u

function readHeading(lines: readonly string[], index: number): Found | undefined {
  const line = lines[index] ?? ''
  const next = lines[index + 1 + takeWhile(lines, index + 1, isCaption).length]
  if (!isSubhead(line, next) && !isListTitle(line, next)) return undefined
  return { block: { type: 'heading', level: 2, text: textAt(lines, index).replace(SUBHEAD_MARK, '') }, length: 1 }
}

const MAX_LIST_TITLE_LENGTH = 59

/** A short line above a list is its title. */
const isListTitle = (line: string, next: string | undefined): boolean =>
  line.length <= MAX_LIST_TITLE_LENGTH && !isClosed(line) && isBulleted(next)
