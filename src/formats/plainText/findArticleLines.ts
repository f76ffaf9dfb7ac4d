import { cleanLines } from './cleanLines.ts'
import { findHeadlineIndex, findHeadlineIndexInPage } from './findHeadlineIndex.ts'
import { isCaption } from './isCaption.ts'
import { isFurniture, isProse, isSectionName } from './lineKinds.ts'
import { findReadAlsoTitle } from './findReadAlsoTitle.ts'
import { findReadingTime } from './findReadingTime.ts'
import { withoutCopies } from './withoutCopies.ts'

type ArticleLines = {
  headline: string
  /** The lines after the headline, without copies. Empty lines are kept. */
  rest: string[]
  /** Lines around the story that belong to the page. */
  outside: string[]
}

/** More lines than these before the text, or short ones after it, are the menus and the foot of a page. */
const MAX_LINES_BEFORE = 12
const MAX_LINES_AFTER = 12

/** The lines of a story that was copied from a page, apart from the lines of the page that were copied with it. */
export function findArticleLines(text: string): ArticleLines {
  const lines = cleanLines(text)
  const first = lines.findIndex((line) => line !== '')
  const prose = lines.findIndex((line, index) => index > first && isProse(line) && !isCaption(line))
  const isPage = isWholePage(lines, first, prose)
  const headline = isPage ? findHeadlineIndexInPage(lines, prose) : findHeadlineIndex(lines, prose)
  const end = endOfStory(lines, isPage ? 0 : MAX_LINES_AFTER)
  const above = lines.slice(0, Math.max(headline, 0)).filter((line) => line !== '')
  const readingTimes = above.filter((line) => findReadingTime(line) !== undefined)
  const others = above.filter((line) => findReadingTime(line) === undefined)
  const kept = others.filter((line) => !isPage && !isFurniture(line) && !isSectionName(line))
  const outside = [...others.filter((line) => !kept.includes(line)), ...lines.slice(end).filter((line) => line !== '')]
  return {
    headline: lines[headline] ?? '',
    rest: [...readingTimes, ...kept, ...withoutCopies(lines.slice(headline + 1, end))],
    outside,
  }
}

/** Whether a page was copied with its menus: many lines precede the text, or the name of the site returns after it. */
function isWholePage(lines: readonly string[], first: number, prose: number): boolean {
  const before = lines.slice(0, Math.max(prose, 0)).filter((line) => line !== '')
  return before.length > MAX_LINES_BEFORE || (prose > first + 1 && lines.slice(prose).includes(lines[first] ?? ''))
}

/** A long tail of short lines is the foot of the page, unless it is titles under «read also». */
function endOfStory(lines: readonly string[], maxLinesAfter: number): number {
  const last = lines.findLastIndex((line) => isProse(line) || isCaption(line))
  const tail = lines.slice(last + 1).filter((line) => line !== '')
  if (last === -1 || tail.length <= maxLinesAfter) return lines.length
  return tail.some((line) => findReadAlsoTitle(line) !== undefined) ? lines.length : last + 1
}
