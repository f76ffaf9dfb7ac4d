import { listRecognitions } from '#languages/collected/recognitions.ts'
import { exactlyAnyOf } from './exactlyAnyOf.ts'
import { padNumber } from './padNumber.ts'

const DATE_WORDS = listRecognitions().map(([, { dates }]) => dates)
const AFTERNOON = DATE_WORDS.flatMap(({ afternoon = [] }) => afternoon)
const HALVES = exactlyAnyOf([...DATE_WORDS.flatMap(({ morning = [] }) => morning), ...AFTERNOON])

const CLOCK = String.raw`(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`
const TIME = new RegExp(String.raw`${CLOCK}\s*(${HALVES})?(?![\p{L}\p{M}])`, 'iu')
const COMPACT_TIME = /T(\d{2})(\d{2})(\d{2})?/u

/** The time of day in a text, as hh:mm:ss; midnight if it has none. */
export function parseTimeOfDay(text: string): string {
  const match = TIME.exec(text)
  const [, hours = '0', minutes = '0', seconds = '0'] = match ?? COMPACT_TIME.exec(text) ?? []
  const hour = hourOf(Number(hours), match?.[4]?.toLowerCase())
  return `${padNumber(hour)}:${padNumber(Number(minutes))}:${padNumber(Math.min(Number(seconds), 59))}`
}

/** The hour of the day, if `half` says in which half of the day `hour` is. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (AFTERNOON.includes(half) ? 12 : 0)
}
