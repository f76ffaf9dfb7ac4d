import { cleanText } from '#article/cleanText.ts'
import { parseDate } from '../dates/parseDate.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { captionLabels } from '../vocabulary/captionLabels.ts'
import { isCaption } from './isCaption.ts'
import { isFurniture, isProse, isSectionName } from './lineKinds.ts'
import { readAlsoIn } from './readAlsoIn.ts'
import { readingTimeIn } from './readingTimeIn.ts'

export type ArticleLines = {
  headline: string
  /** The lines after the headline, without doubles; an empty line is kept as such. */
  rest: string[]
  /** Lines around the story that were taken for the page's own. */
  around: string[]
}

/** So many lines may stand between a headline and its story, or after it, before they are a page's menus. */
const HEAD = 12
const TAIL = 12

/** The lines of a story copied off a page: its headline, its text, and what of the page came along. */
export function articleLines(text: string): ArticleLines {
  const lines = withWholeCaptions(
    text.split(/\r\n?|\n/u).map((line) =>
      cleanText(line.replaceAll('\t', '\uE000'), 'und')
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/ ?\uE000 ?/gu, '\t')
        .replaceAll(/^[\u200E\u200F\u061C ]+|(?<![\u200E\u200F\u061C ])[\u200E\u200F\u061C ]+$/gu, '')
        .replace(GLUED, '$1: '),
    ),
  )
  const first = lines.findIndex((line) => line !== '')
  const prose = lines.findIndex((line, place) => place > first && isProse(line) && !isCaption(line))
  const before = lines.slice(0, Math.max(prose, 0)).filter((line) => line !== '')
  const isPage = before.length > HEAD || isSiteName(lines, first, prose)
  const place = isPage
    ? headlineAmong(lines, prose)
    : lines.findIndex(
        (line, index) =>
          line !== '' &&
          !isFurniture(line) &&
          readingTimeIn(line) === undefined &&
          !(index < prose - 1 && isSectionName(line)),
      )
  const end = endOfStory(lines, isPage ? 0 : TAIL)
  const above = lines.slice(0, Math.max(place, 0)).filter((line) => line !== '' && readingTimeIn(line) === undefined)
  const kept = above.filter((line) => !isPage && !isFurniture(line) && !isSectionName(line))
  const around = [...above.filter((line) => !kept.includes(line)), ...lines.slice(end).filter((line) => line !== '')]
  const reading = lines.slice(0, Math.max(place, 0)).filter((line) => readingTimeIn(line) !== undefined)
  return {
    headline: lines[place] ?? '',
    rest: [...reading, ...kept, ...withoutDoubles(lines.slice(place + 1, end))],
    around,
  }
}

/** «Lire aussi» is often copied without the space after it. */
const GLUED = /^((?:À )?[Ll]ire (?:aussi|également))(?=\p{Lu})/u

const LABEL_ALONE = new RegExp(String.raw`^${anyOf([captionLabels])}\s*[,،]$`, 'iu')

/** BBC pages have a label for those who hear them on a line of its own: the next line is the caption. */
function withWholeCaptions(lines: readonly string[]): string[] {
  return lines.flatMap((line, place) => {
    if (LABEL_ALONE.test(lines[place - 1] ?? '') && line !== '') return []
    return LABEL_ALONE.test(line) && lines[place + 1] !== '' ? [`${line} ${lines[place + 1] ?? ''}`.trim()] : [line]
  })
}

/** A first line that also stands under the story is the site's name: the whole page was copied. */
const isSiteName = (lines: readonly string[], first: number, prose: number): boolean =>
  prose > first + 1 && lines.slice(prose).includes(lines[first] ?? '')

/** Under menus: the line nearest above the text that is as long as headlines are; one that also stands higher up is surer. */
function headlineAmong(lines: readonly string[], prose: number): number {
  const first = lines.findIndex((line) => line !== '')
  const places = lines.slice(0, prose).flatMap((line, place) => (place > first && isHeadlineLike(line) ? [place] : []))
  const firstPlaces = new Map(
    lines
      .slice(0, prose)
      .flatMap((line, place): [string, number][] => (line === '' ? [] : [[words(line), place]]))
      .toReversed(),
  )
  const repeated = places.findLast((place) => (firstPlaces.get(words(lines[place] ?? '')) ?? place) < place)
  const nearest = /[?؟!]$/u.test(lines[prose] ?? '')
    ? prose
    : lines.findLastIndex((line, place) => place < prose && isOwnLine(line))
  return repeated ?? places.at(-1) ?? nearest
}

/** A line of the story itself, not of the page, of a picture, or of the day. */
const isOwnLine = (line: string): boolean =>
  line !== '' && !isCaption(line) && !isFurniture(line) && !(line.length <= 60 && parseDate(line) !== undefined)

const isHeadlineLike = (line: string): boolean => line.length >= 20 && line.length <= 200 && isOwnLine(line)

/** A title without the site's name after it. */
const words = (line: string): string => line.replace(/(?<!\s)\s*[|–-]\s*[^|–-]{1,30}$/u, '')

/** A long tail of short lines, and any under a page that was copied whole, is the foot of the page; titles under «read also» are not. */
function endOfStory(lines: readonly string[], most: number): number {
  const last = lines.findLastIndex((line) => isProse(line) || isCaption(line))
  const tail = lines.slice(last + 1).filter((line) => line !== '')
  if (last === -1 || tail.length <= most) return lines.length
  return tail.some((line) => readAlsoIn(line) !== undefined) ? lines.length : last + 1
}

/** A caption and the picture's description glued to it, which is the same. */
function once(line: string): string {
  const half = line.slice(0, Math.floor(line.length / 2)).trimEnd()
  return half.length > 15 && (line === half + half || line === `${half} ${half}`) ? half : line
}

/** A line that repeats the one before it, whole or as its beginning, is copied twice: a caption and the picture's description. */
function withoutDoubles(lines: readonly string[]): string[] {
  const kept: string[] = []
  let place = -1
  for (const line of lines.map(once)) {
    const last = kept[place]
    const isCopy =
      last !== undefined &&
      line !== '' &&
      (last === line || (isCaption(last) && last.startsWith(line) && line.length > 15))
    const isLonger = last !== undefined && line !== last && isCaption(line) && line.startsWith(last) && last.length > 15
    if (isLonger) kept.splice(place, 1, line)
    else if (!isCopy) kept.push(isFurniture(line) ? '' : line)
    if (kept.at(-1) !== '') place = kept.length - 1
  }
  return kept
}
