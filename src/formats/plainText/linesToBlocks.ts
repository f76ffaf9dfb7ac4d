import type { Block } from '#article/schema/block.ts'
import { latinDigits } from '../dates/latinDigits.ts'
import { blankLines, type Gaps } from './blankLines.ts'
import { isCaption } from './isCaption.ts'
import { isClosed, isProse, isSubhead } from './lineKinds.ts'
import { readAlsoIn } from './readAlsoIn.ts'

const BULLET = /^[•·▪◦‣●■*–-]\s+(?=\S)/u
const NUMBER = /^([\d٠-٩۰-۹]{1,3})\s?[.)-]\s+(?=\S)/u

/** Lines as blocks: a paragraph a line, short lines before prose as headings, lists by their marks, tables by their tabs. */
export function linesToBlocks(lines: readonly string[]): Block[] {
  const filled = lines.filter((line) => line !== '')
  const around = { ...blankLines(lines), lastProse: filled.findLastIndex((line) => isProse(line) && !isTitle(line)) }
  const blocks: Block[] = []
  for (let place = 0; place < filled.length;) {
    const { block, length } = blockAt(filled, place, around)
    if (block) blocks.push(block)
    place += length
  }
  return blocks
}

/** What is around a line, looked for once for all of them. */
type Around = Gaps & { lastProse: number }

type Found = { block: Block | undefined; length: number }

function blockAt(lines: readonly string[], place: number, around: Around): Found {
  const line = lines[place] ?? ''
  const also = readAlsoIn(line)
  if (also !== undefined) return readAlsoAt(lines, place, also, around)
  const rows = runOf(lines, place, (each) => each.includes('\t'))
  if (rows.length > 1) {
    return {
      block: { type: 'table', rows: rows.map((row) => row.split('\t').map((cell) => cell.trim())) },
      length: rows.length,
    }
  }
  const bullets = runOf(lines, place, (each) => BULLET.test(each))
  if (bullets.length > 1 || /^[•▪◦‣●■]/u.test(line)) {
    return {
      block: { type: 'list', items: bullets.map((each) => each.replace(BULLET, '')) },
      length: Math.max(bullets.length, 1),
    }
  }
  const numbered = numberedAt(lines, place)
  if (numbered) return numbered
  if (isCaption(line)) return { block: { type: 'paragraph', text: [{ text: line, emphasis: true }] }, length: 1 }
  const next = lines[place + 1 + runOf(lines, place + 1, isCaption).length]
  const text = line.replaceAll('\t', ' ')
  return {
    block:
      isSubhead(line, next) || isListTitle(line, next)
        ? { type: 'heading', level: 2, text: text.replace(AGENCY_MARK, '') }
        : { type: 'paragraph', text },
    length: 1,
  }
}

/** Anadolu marks its subheads. */
const AGENCY_MARK = /^(?:[-–—]|\*{1,3})\s+(?=\S)/u

/** A short line above a list names it. */
const isListTitle = (line: string, next: string | undefined): boolean =>
  line.length < 60 && !isClosed(line) && next !== undefined && /^[•▪◦‣●■]/u.test(next)

function runOf(lines: readonly string[], place: number, test: (line: string) => boolean): string[] {
  let end = place
  while (end < lines.length && test(lines[end] ?? '')) end += 1
  return lines.slice(place, end)
}

const numberOf = (line: string | undefined): number => Number(latinDigits(NUMBER.exec(line ?? '')?.[1] ?? 'x'))

/** Numbers that go on by one. */
function numberedAt(lines: readonly string[], place: number): Found | undefined {
  const start = numberOf(lines[place])
  let number = start
  const items = runOf(lines, place, (line) => numberOf(line) === number++)
  if (items.length < 2) return undefined
  return {
    block: {
      type: 'list',
      ordered: true,
      ...(start !== 1 && { start }),
      items: items.map((line) => line.replace(NUMBER, '')),
    },
    length: items.length,
  }
}

const MOST_TITLES = 12

/** Titles of other stories, whose links were not copied, as a box; a label that nothing follows says nothing. */
function readAlsoAt(lines: readonly string[], place: number, also: string, around: Around): Found {
  const isAtEnd = place >= around.lastProse
  const own = also === '' ? [] : [also]
  const following = also !== '' && !isAtEnd ? [] : titlesAfter(lines, place, isAtEnd, around)
  const titles = [...own, ...following].map((title) => title.replace(BULLET, ''))
  const label = (lines[place] ?? '')
    .slice(0, (lines[place] ?? '').length - also.length)
    .replaceAll(/^[\s•*»«>-]+|(?<![\s:：\-–—.…])[\s:：\-–—.…]+$/gu, '')
  const block: Block | undefined =
    titles.length === 0 ? undefined : { type: 'factBox', title: label, blocks: [{ type: 'list', items: titles }] }
  return { block, length: 1 + following.length }
}

/** As titles of stories are: short, and closed by a question or an exclamation mark at most. */
const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE &&
  (!isClosed(line) || /[?؟!][»”"]?$/u.test(line)) &&
  !isCaption(line) &&
  readAlsoIn(line) === undefined

const LONGEST_TITLE = 89

/** At the end all that follows; inside a story the lines up to an empty one or to prose. */
function titlesAfter(lines: readonly string[], place: number, isAtEnd: boolean, around: Around): string[] {
  const { gap, between } = around.gapAfter(lines[place] ?? '')
  const isListed = (line: string) => isTitle(line) && (isAtEnd || gap === undefined || around.placeOf(line) < gap)
  const [next] = runOf(lines, place + 1, isTitle)
  const titles = next === undefined ? [] : [next, ...runOf(lines, place + 2, isListed)]
  const endsAtGap = gap !== undefined && between === titles.length
  const isSubheadLast = !isAtEnd && !endsAtGap && titles.length > 1 && isBrief(titles.at(-1) ?? '')
  return titles.slice(0, isSubheadLast ? -1 : MOST_TITLES)
}

/** Between titles and prose, a subhead is a few words or somebody's; a title says more. */
const isBrief = (line: string): boolean => line.split(' ').length <= 4 || /^["«“„'].*["»”'“]$/u.test(line)
