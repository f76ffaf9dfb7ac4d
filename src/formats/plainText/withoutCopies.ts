import { isCaption } from './isCaption.ts'
import { isFurniture } from './lineKinds.ts'

/** Shorter lines may repeat by chance. */
const MIN_COPY_LENGTH = 16

/**
 * Lines without copies. A caption and the description of its picture are copied as two lines, or as one line that says
 * it twice; one of them may be only the beginning of the other. Lines of the page become empty lines.
 */
export function withoutCopies(lines: readonly string[]): string[] {
  const kept: string[] = []
  let lastIndex = -1
  for (const line of lines.map(withoutSecondHalf)) {
    const last = kept[lastIndex]
    if (last !== undefined && isLongerCaption(line, last)) kept.splice(lastIndex, 1, line)
    else if (last === undefined || !isCopy(line, last)) kept.push(isFurniture(line) ? '' : line)
    if (kept.at(-1) !== '') lastIndex = kept.length - 1
  }
  return kept
}

const isLongerCaption = (line: string, last: string): boolean =>
  line !== last && isCaption(line) && line.startsWith(last) && last.length >= MIN_COPY_LENGTH

const isCopy = (line: string, last: string): boolean =>
  line !== '' && (last === line || (isCaption(last) && last.startsWith(line) && line.length >= MIN_COPY_LENGTH))

/** A line that says the same twice, once. */
function withoutSecondHalf(line: string): string {
  const half = line.slice(0, Math.floor(line.length / 2)).trimEnd()
  return half.length >= MIN_COPY_LENGTH && (line === half + half || line === `${half} ${half}`) ? half : line
}
