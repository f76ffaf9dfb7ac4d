import { listRecognitions } from '#languages/collected/recognitions.ts'
import { padNumber } from './padNumber.ts'

/** The offsets of zones that dates name by letters: RFC 822's, and those of the capitals of Arabic papers. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    z: 'Z',
    ut: 'Z',
    utc: 'Z',
    gmt: 'Z',
    wet: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    west: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    met: '+01:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    ast: '+03:00',
    trt: '+03:00',
    irst: '+03:30',
    gst: '+04:00',
    pkt: '+05:00',
    ist: '+05:30',
    jst: '+09:00',
  }),
  ...listRecognitions().flatMap(([, { dates }]) =>
    (dates.greenwich ?? []).map((name): [string, string] => [name, 'Z']),
  ),
])

const MAX_OFFSET_HOURS = 14

const BEFORE_OFFSET = String.raw`(?<=\d\s?|\d(?:\.\d+)?\s?|GMT\s?|UTC\s?|T\S*)`
const OFFSET = new RegExp(String.raw`${BEFORE_OFFSET}([+\u2212-])(\d{1,2}):?(\d{2})?(?!\d|[-/])`, 'u')

/** The offset that a text states as +03:00, +0300, +03, GMT+3 or by the name of a zone; undefined if it states none. */
export function parseZoneOffset(text: string): string | undefined {
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? []
  if (sign !== undefined && hours !== undefined && Number(hours) <= MAX_OFFSET_HOURS) {
    return `${sign === '+' ? '+' : '-'}${padNumber(Number(hours))}:${minutes ?? '00'}`
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.map((word) => ZONES.get(word)).find((zone) => zone !== undefined)
}
