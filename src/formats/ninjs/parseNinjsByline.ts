import type { Author } from '#article/article.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { ambiguousAgencies, bylineAgencies, newsAgencies, unnamedAgencies } from '../vocabulary/agencies.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { bylinePrepositions, bylineWords, nameConjunctions } from '../vocabulary/bylineWords.ts'

const BYLINE_WORD = new RegExp(String.raw`^${anyOf([bylineWords, bylinePrepositions])}\s*[:：]?\s+`, 'iu')
const BETWEEN_NAMES = new RegExp(String.raw`[/,،;]|\s${anyOf([nameConjunctions])}\s`, 'u')
const AGENCIES = anyOf([newsAgencies, unnamedAgencies, ambiguousAgencies, bylineAgencies])
const AGENCY = new RegExp(`^${AGENCIES}$`, 'iu')

/** The people in a byline, without the agency: `Von Anna Beispiel, dpa`, `Karl Melander/TT`. */
export function parseNinjsByline(byline: string | undefined): Author[] {
  const names = htmlToText(byline).replace(BYLINE_WORD, '').split(BETWEEN_NAMES)
  return names.map((name) => ({ name: name.trim() })).filter(({ name }) => name !== '' && !AGENCY.test(name))
}
