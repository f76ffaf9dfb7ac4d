import { anyOf } from '../vocabulary/anyOf.ts'
import { minutesOfReading, readingTimeLabels } from '../vocabulary/readingTimes.ts'

const NUMBER = String.raw`[\d٠-٩۰-۹]+`
/** An icon is copied as its name: «access_timeدقائق القراءة - 5». */
const ICON = String.raw`[\w\s-]{0,24}?`
const LABEL_FIRST = String.raw`${anyOf([readingTimeLabels])}\s*[-–—:：]?\s*(${NUMBER})`
const NUMBER_FIRST = String.raw`(${NUMBER})\s*${anyOf([minutesOfReading])}`
const UNIT = String.raw`(?:\s*\p{L}{1,10}\.?)?`
const READING_TIME = new RegExp(String.raw`^${ICON}(?:${LABEL_FIRST}|${NUMBER_FIRST})${UNIT}\s*$`, 'iu')

/** The minutes that a line gives as the time a story takes to read, in the line's own digits. */
export function findReadingTime(line: string): string | undefined {
  const match = READING_TIME.exec(line)
  return match?.[1] ?? match?.[2]
}
