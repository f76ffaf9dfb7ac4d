import type { Block } from '#article/blocks/block.ts'
import { toLatinDigits } from '../dates/toLatinDigits.ts'
import { takeWhile } from './takeWhile.ts'

type FoundBlock = { block: Block; length: number }

const BULLET = /^[•·▪◦‣●■*–-]\s+(?=\S)/u
/** Signs that are bullets and nothing else: one such line alone is a list. */
const CERTAIN_BULLET = /^[•▪◦‣●■]/u
const NUMBER = /^([\d٠-٩۰-۹]{1,3})\s?[.)-]\s+(?=\S)/u

export const isBulleted = (line: string | undefined): boolean => CERTAIN_BULLET.test(line ?? '')

export const withoutBullet = (line: string): string => line.replace(BULLET, '')

/** The table of the lines from an index on that have tabs between their cells. */
export function readTable(lines: readonly string[], index: number): FoundBlock | undefined {
  const rows = takeWhile(lines, index, (line) => line.includes('\t'))
  if (rows.length < 2) return undefined
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  return { block: { type: 'table', rows: cells }, length: rows.length }
}

export function readBulletList(lines: readonly string[], index: number): FoundBlock | undefined {
  const items = takeWhile(lines, index, (line) => BULLET.test(line))
  if (items.length < 2 && !isBulleted(lines[index])) return undefined
  return { block: { type: 'list', items: items.map(withoutBullet) }, length: Math.max(items.length, 1) }
}

/** The list of the lines whose numbers go on by one. */
export function readNumberedList(lines: readonly string[], index: number): FoundBlock | undefined {
  const start = numberOf(lines[index])
  let number = start
  const lineItems = takeWhile(lines, index, (line) => numberOf(line) === number++)
  if (lineItems.length < 2) return undefined
  const items = lineItems.map((line) => line.replace(NUMBER, ''))
  return { block: { type: 'list', ordered: true, ...(start !== 1 && { start }), items }, length: items.length }
}

const numberOf = (line: string | undefined): number => Number(toLatinDigits(NUMBER.exec(line ?? '')?.[1] ?? 'x'))
