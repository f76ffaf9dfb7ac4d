import { parseDate } from '../dates/parseDate.ts'
import { isCaption } from './isCaption.ts'
import { isFurniture, isSectionName } from './lineKinds.ts'
import { findReadingTime } from './findReadingTime.ts'

/** The first line that is neither the page's own, a reading time, nor the name of a section above the headline. */
export const findHeadlineIndex = (lines: readonly string[], proseIndex: number): number =>
  lines.findIndex(
    (line, index) =>
      line !== '' &&
      !isFurniture(line) &&
      findReadingTime(line) === undefined &&
      !(index < proseIndex - 1 && isSectionName(line)),
  )

/**
 * The headline of a whole page, under its menus: the last line above the text that is as long as headlines are. A line
 * that also occurs higher up, as the title of the page, is preferred.
 */
export function findHeadlineIndexInPage(lines: readonly string[], proseIndex: number): number {
  const first = lines.findIndex((line) => line !== '')
  const above = lines.slice(0, proseIndex)
  const candidates = above.flatMap((line, index) => (index > first && isHeadlineLike(line) ? [index] : []))
  const firstIndexes = new Map(
    above.flatMap((line, index): [string, number][] => (line === '' ? [] : [[withoutSite(line), index]])).toReversed(),
  )
  const repeated = candidates.findLast((index) => (firstIndexes.get(withoutSite(lines[index] ?? '')) ?? index) < index)
  return repeated ?? candidates.at(-1) ?? nearestLine(lines, proseIndex)
}

/** The text may begin with a question that is the headline itself. */
function nearestLine(lines: readonly string[], proseIndex: number): number {
  if (/[?؟!]$/u.test(lines[proseIndex] ?? '')) return proseIndex
  return lines.findLastIndex((line, index) => index < proseIndex && isStoryLine(line))
}

const MIN_HEADLINE_LENGTH = 20
const MAX_HEADLINE_LENGTH = 200

const isHeadlineLike = (line: string): boolean =>
  line.length >= MIN_HEADLINE_LENGTH && line.length <= MAX_HEADLINE_LENGTH && isStoryLine(line)

const MAX_DATE_LINE_LENGTH = 60

/** A line that belongs to the story, and not to the page, to a picture or to the date. */
const isStoryLine = (line: string): boolean =>
  line !== '' &&
  !isCaption(line) &&
  !isFurniture(line) &&
  !(line.length <= MAX_DATE_LINE_LENGTH && parseDate(line) !== undefined)

/** A title without the name of the site after it. */
const withoutSite = (line: string): string => line.replace(/(?<!\s)\s*[|–-]\s*[^|–-]{1,30}$/u, '')
