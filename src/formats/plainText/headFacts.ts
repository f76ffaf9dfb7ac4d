import type { Author } from '#article/article.ts'
import { toLatinDigits } from '../dates/toLatinDigits.ts'
import { parseDate } from '../dates/parseDate.ts'
import { parseDatelineLine, type Dateline } from '../drafts/dateline.ts'
import type { Draft } from '../drafts/draft.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { bylineWords, nameConjunctions } from '../vocabulary/bylineWords.ts'
import { updateLabels } from '../vocabulary/pageFurniture.ts'
import { isCaption } from './isCaption.ts'
import { findReadingTime } from './findReadingTime.ts'

/** The facts that lines between headline and text state. */
export type HeadFacts = Pick<
  Draft,
  'author' | 'dateline' | 'sourceOrganization' | 'datePublished' | 'dateModified' | 'timeRequired'
>

/** A rule returns the facts with those of a line, or undefined for a line that it does not understand. */
type Rule = (line: string, facts: HeadFacts) => HeadFacts | undefined

/** Tried in this order; the first that understands a line reads it. */
const RULES: Rule[] = [
  readReadingTime,
  readDateline,
  readAuthor,
  readSignatureWithDate,
  readRole,
  readModified,
  readPublished,
]

/** Reads what the lines above a text state; `rest` are the lines that state nothing. */
export function readHead(lines: readonly string[]): { facts: HeadFacts; rest: string[] } {
  let facts: HeadFacts = {}
  const rest: string[] = []
  for (const line of lines) {
    const read = readLine(line, facts)
    if (read) facts = read
    else rest.push(line)
  }
  return { facts, rest }
}

function readLine(line: string, facts: HeadFacts): HeadFacts | undefined {
  for (const rule of RULES) {
    const read = rule(line, facts)
    if (read) return read
  }
  return undefined
}

function readReadingTime(line: string, facts: HeadFacts): HeadFacts | undefined {
  const minutes = findReadingTime(line)
  return minutes === undefined ? undefined : { ...facts, timeRequired: `PT${Number(toLatinDigits(minutes))}M` }
}

function readDateline(line: string, facts: HeadFacts): HeadFacts | undefined {
  const found = parseDatelineLine(line)
  return found && facts.dateline === undefined && !isCaption(line)
    ? { ...facts, ...createDatelineFacts(found) }
    : undefined
}

export const createDatelineFacts = ({ dateline, agency }: Dateline): HeadFacts => ({
  dateline,
  sourceOrganization: { name: agency },
})

/** A byline word ends here: a comma is part of one («Author,»), and «par» does not begin «Paris». */
const WORD_END = String.raw`(?:(?<=,)|(?![\p{L}\p{M}]))`
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’ -]{2,50}`
const AUTHOR = new RegExp(String.raw`^${anyOf([bylineWords])}${WORD_END}\s*(?:[:：]\s*)?(${NAME})$`, 'iu')
const BETWEEN_NAMES = new RegExp(String.raw`\s+${anyOf([nameConjunctions])}\s+`, 'iu')

function readAuthor(line: string, facts: HeadFacts): HeadFacts | undefined {
  const names = AUTHOR.exec(line)?.[1]?.split(BETWEEN_NAMES)
  return names && { ...facts, author: [...(facts.author ?? []), ...names.map((name) => ({ name: name.trim() }))] }
}

/** «Name | date», as Anadolu and Hebrew papers sign. */
const SIGNATURE = /^(\p{L}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,3})\s*\|/u

function readSignatureWithDate(line: string, facts: HeadFacts): HeadFacts | undefined {
  const name = SIGNATURE.exec(line)?.[1]
  if (name === undefined || !hasDate(line)) return undefined
  return { ...facts, author: [...(facts.author ?? []), { name }], datePublished: facts.datePublished ?? line }
}

/** BBC writes the position of an author under the name. */
const ROLE = /^Role,\s*(.+)$/u

function readRole(line: string, facts: HeadFacts): HeadFacts | undefined {
  const role = ROLE.exec(line)?.[1]
  return role !== undefined && facts.author ? { ...facts, author: withRole(facts.author, role) } : undefined
}

const withRole = (authors: readonly Author[], jobTitle: string): Author[] =>
  authors.map((author, index) => (index === authors.length - 1 ? { ...author, jobTitle } : author))

const UPDATED = new RegExp(`^${anyOf([updateLabels])}`, 'iu')

function readModified(line: string, facts: HeadFacts): HeadFacts | undefined {
  return UPDATED.test(line) && hasDate(line) ? { ...facts, dateModified: line } : undefined
}

function readPublished(line: string, facts: HeadFacts): HeadFacts | undefined {
  return facts.datePublished === undefined && hasDate(line) ? { ...facts, datePublished: line } : undefined
}

/** A longer line with a date in it is a sentence. */
const MAX_DATE_LINE_LENGTH = 80

const hasDate = (line: string): boolean =>
  line.length <= MAX_DATE_LINE_LENGTH && !isCaption(line) && parseDate(line) !== undefined
