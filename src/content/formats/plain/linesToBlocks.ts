import type { Block } from '../../schema/block.ts'
import { latinDigits } from '../parseDate.ts'
import { isCaption, isClosed, isProse, isSubhead, readAlsoIn } from './lineKinds.ts'

const BULLET = /^[•·▪◦‣●■*–-]\s+(?=\S)/u
const NUMBER = /^([\d٠-٩۰-۹]{1,3})\s?[.)-]\s+(?=\S)/u

/** Lines as blocks: a paragraph a line, short lines before prose as headings, lists by their marks, tables by their tabs. */
export function linesToBlocks(lines: readonly string[]): Block[] {
  const filled = lines.filter((line) => line !== '')
  const blocks: Block[] = []
  for (let place = 0; place < filled.length;) {
    const { block, length } = blockAt(filled, place, lines)
    if (block) blocks.push(block)
    place += length
  }
  return blocks
}

type Found = { block: Block | undefined; length: number }

function blockAt(lines: readonly string[], place: number, all: readonly string[]): Found {
  const line = lines[place] ?? ''
  const also = readAlsoIn(line)
  if (also !== undefined) return readAlsoAt(lines, place, also, all)
  const rows = runOf(lines, place, (each) => each.includes('\t'))
  if (rows.length > 1) return { block: { type: 'table', rows: rows.map((row) => row.split('\t').map((cell) => cell.trim())) }, length: rows.length }
  const bullets = runOf(lines, place, (each) => BULLET.test(each))
  if (bullets.length > 1 || /^[•▪◦‣●■]/u.test(line)) return { block: { type: 'list', items: bullets.map((each) => each.replace(BULLET, '')) }, length: Math.max(bullets.length, 1) }
  const numbered = numberedAt(lines, place)
  if (numbered) return numbered
  if (isCaption(line)) return { block: { type: 'paragraph', text: [{ text: line, emphasis: true }] }, length: 1 }
  const next = lines.slice(place + 1).find((each) => !isCaption(each))
  const text = line.replaceAll('\t', ' ')
  return { block: isSubhead(line, next) || isListTitle(line, next) ? { type: 'heading', level: 2, text: text.replace(AGENCY_MARK, '') } : { type: 'paragraph', text }, length: 1 }
}

/** Anadolu marks its subheads. */
const AGENCY_MARK = /^(?:[-–—]|\*{1,3})\s+(?=\S)/u

/** A short line above a list names it. */
const isListTitle = (line: string, next: string | undefined): boolean => line.length < 60 && !isClosed(line) && next !== undefined && /^[•▪◦‣●■]/u.test(next)

function runOf(lines: readonly string[], place: number, test: (line: string) => boolean): string[] {
  const end = lines.findIndex((line, index) => index >= place && !test(line))
  return lines.slice(place, end === -1 ? lines.length : end)
}

const numberOf = (line: string | undefined): number => Number(latinDigits(NUMBER.exec(line ?? '')?.[1] ?? 'x'))

/** Numbers that go on by one. */
function numberedAt(lines: readonly string[], place: number): Found | undefined {
  const start = numberOf(lines[place])
  const items = lines.slice(place).filter((line, index, rest) => rest.slice(0, index + 1).every((each, step) => numberOf(each) === start + step) && line !== '')
  if (items.length < 2) return undefined
  return { block: { type: 'list', ordered: true, ...(start !== 1 && { start }), items: items.map((line) => line.replace(NUMBER, '')) }, length: items.length }
}

const MOST_TITLES = 12

/** Titles of other stories, whose links were not copied, as a box; a label that nothing follows says nothing. */
function readAlsoAt(lines: readonly string[], place: number, also: string, all: readonly string[]): Found {
  const isAtEnd = !lines.slice(place + 1).some((line) => isProse(line) && !isTitle(line))
  const own = also === '' ? [] : [also]
  const following = also !== '' && !isAtEnd ? [] : titlesAfter(lines, place, isAtEnd, all)
  const titles = [...own, ...following].map((title) => title.replace(BULLET, ''))
  const label = (lines[place] ?? '').slice(0, (lines[place] ?? '').length - also.length).replaceAll(/^[\s•*»«>-]+|[\s:：\-–—.…]+$/gu, '')
  const block: Block | undefined = titles.length === 0 ? undefined : { type: 'factBox', title: label, blocks: [{ type: 'list', items: titles }] }
  return { block, length: 1 + following.length }
}

/** As titles of stories are: short, and closed by a question or an exclamation mark at most. */
const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && (!isClosed(line) || /[?؟!][»”"]?$/u.test(line)) && !isCaption(line) && readAlsoIn(line) === undefined

const LONGEST_TITLE = 89

/** At the end all that follows; inside a story the lines up to an empty one or to prose. */
function titlesAfter(lines: readonly string[], place: number, isAtEnd: boolean, all: readonly string[]): string[] {
  const label = all.indexOf(lines[place] ?? '')
  const gap = all.indexOf('', label + 2)
  const isListed = (line: string, index: number) => isTitle(line) && (isAtEnd || gap === -1 || all.indexOf(line) < gap || index === place + 1)
  const end = lines.findIndex((line, index) => index > place && !isListed(line, index))
  const titles = lines.slice(place + 1, end === -1 ? lines.length : end)
  const endsAtGap = gap !== -1 && all.slice(label + 1, gap).filter((line) => line !== '').length === titles.length
  const isSubheadLast = !isAtEnd && !endsAtGap && titles.length > 1 && isBrief(titles.at(-1) ?? '')
  return titles.slice(0, isSubheadLast ? -1 : MOST_TITLES)
}

/** Between titles and prose, a subhead is a few words or somebody's; a title says more. */
const isBrief = (line: string): boolean => line.split(' ').length <= 4 || /^["«“„'].*["»”'“]$/u.test(line)
