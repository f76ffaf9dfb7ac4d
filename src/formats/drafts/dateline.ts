import { ambiguousAgencies, newsAgencies, unnamedAgencies } from '../vocabulary/agencies.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { outletNames, outletWords, sourceNouns } from '../vocabulary/outlets.ts'

/** Where a story was written and who sent it; `length` counts the characters that say so. */
export type Dateline = { dateline: string; agency: string; length: number }

const MAX_LINE_LENGTH = 60

/** A caption may end in a dash and a word too, so the place before an unknown agency must be short. */
const MAX_PLACE_WORDS = 2

const AGENCY = anyOf([newsAgencies, unnamedAgencies, ambiguousAgencies])
const NAME = String.raw`\p{L}[\p{L}\p{M}'’ ]{1,28}`
const PLACE = String.raw`${NAME}(?:[،,/]\s?${NAME})?`
const DASH = String.raw`\s*(?:--|[-–—])\s*`
const END = String.raw`\s*[:.]?$`

/** «رويترز والأناضول»: a second agency. */
const SECOND_AGENCY = String.raw`(?:\s*(?:[-–—/،,]|و)\s*${AGENCY})?`
const DESCRIBED_SOURCE = String.raw`${anyOf([sourceNouns])}\s?[\p{L}\p{M} ]{0,24}`
const UP_TO_THREE_WORDS = String.raw`[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}`
const SOURCE = `(?:${AGENCY}|${DESCRIBED_SOURCE}|${UP_TO_THREE_WORDS})`
const DAY = String.raw`(?:,\s\p{L}{3,9}\.?\s\d{1,2})?`

/** «موسكو - رويترز» */
const WHOLE_LINE = new RegExp(`^(${PLACE})${DASH}(${SOURCE}${SECOND_AGENCY})${END}`, 'u')
/** «أنقرة / الأناضول» */
const WITH_SLASH = new RegExp(String.raw`^(${NAME}?)\s*/\s*(${AGENCY}${SECOND_AGENCY})${END}`, 'u')
/** «GROSSETO, Italy (AP) — …», «MARSA, May 14 (Reuters) - …» */
const IN_BRACKETS = new RegExp(String.raw`^(${PLACE}${DAY})\s*\((${AGENCY})\)${DASH}`, 'u')
/** «القاهرة - رويترز: …» */
const WITH_COLON = new RegExp(String.raw`^(${PLACE})${DASH}(${AGENCY})(?:\s*:\s+|\s*[-–—]\s+)`, 'u')

const KNOWN_AGENCY = new RegExp(String.raw`^${AGENCY}(?![\p{L}\p{M}])`, 'u')
const OUTLET = new RegExp(String.raw`${anyOf([outletWords])}|\bnews\b|^${anyOf([outletNames])}`, 'iu')

/** The dateline that is a line of its own: a place and an agency, in either order. */
export function parseDatelineLine(line: string): Dateline | undefined {
  const match = line.length <= MAX_LINE_LENGTH ? (WHOLE_LINE.exec(line) ?? WITH_SLASH.exec(line)) : null
  const [, place = '', agency = ''] = match ?? []
  const isDateline = place !== '' && (place.trim().split(' ').length <= MAX_PLACE_WORDS || KNOWN_AGENCY.test(agency))
  if (!isDateline) return undefined
  const [where, who] = isOutletFirst(place, agency) ? [agency, place] : [place, agency]
  return { dateline: where.trim(), agency: who.trim(), length: line.length }
}

/** «صحيفة الميناء - مرسى النور» */
const isOutletFirst = (place: string, agency: string): boolean =>
  OUTLET.test(place) && !KNOWN_AGENCY.test(agency) && !OUTLET.test(agency)

/** The dateline that a paragraph begins with. */
export function parseLeadingDateline(paragraph: string): Dateline | undefined {
  const match = IN_BRACKETS.exec(paragraph) ?? WITH_COLON.exec(paragraph)
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { dateline: match[1].trim(), agency: match[2].trim(), length: match[0].length }
}
