import { listRecognitions } from '#languages/collected/recognitions.ts'
import type { DateWords } from '#languages/language.ts'
import { exactlyAnyOf } from './exactlyAnyOf.ts'

/** The number of each month by its name in lower case, in all languages that have a record. */
const NUMBERS = new Map(listRecognitions().flatMap(([, { dates }]) => numberedMonths(dates)))

const NAME = new RegExp(String.raw`(?<![\p{L}\p{M}])(${exactlyAnyOf([...NUMBERS.keys()])})\.?(?![\p{L}\p{M}])`, 'giu')

/** Finds every month that a text names, in order; «مارس/ آذار» names one month twice. */
export function findMonths(text: string): { month: number; start: number; end: number }[] {
  return [...text.matchAll(NAME)].map(({ 0: match, 1: name = '', index }) => ({
    month: NUMBERS.get(name.toLowerCase()) ?? 1,
    start: index,
    end: index + match.length,
  }))
}

function numberedMonths({ months, monthPrefix, monthSuffix }: DateWords): [string, number][] {
  const spellingsOf = (name: string) => [
    name,
    ...(monthPrefix === undefined ? [] : [monthPrefix + name]),
    ...(monthSuffix === undefined ? [] : [name + monthSuffix]),
  ]
  return months.flatMap((names, index) => names.flatMap(spellingsOf).map((name): [string, number] => [name, index + 1]))
}
