import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { parseDate } from '#formats/dates/parseDate.ts'
import { languageTag } from '#article/schema/primitives.ts'
import { targetSite } from './targetSite.ts'
import { UsageError, type ImportSettings } from './importSettings.ts'
import { findSectionId } from './findSectionId.ts'

export const USAGE = `npm run import -- FILE|FOLDER|URL… [flags]

  --lang ar           the language of articles that do not state theirs
  --section politics  the section of every article (else its own category, where the paper has a section of that name)
  --date 2021-09-29T15:20:00+03:00   the date of articles that do not state theirs
  --zone +03:00       the offset of dates without a zone (else UTC)
  --image FILE|URL    the lead picture of a text that has none
  --out public/content
  --limit 50          the largest number of articles to import
  --no-media          imports no pictures; they keep their addresses
  --dry-run           reports what would be written, and writes nothing
  --json              the report as JSON

It reads RSS, Atom, JSON Feed, ninjs, WordPress (export, REST), JSON-LD, saved pages, copied text and its own JSON.
Exit status: 0 everything was imported, 1 something was left out, 2 the command line is wrong.`

const flags = {
  lang: { type: 'string' },
  section: { type: 'string' },
  date: { type: 'string' },
  zone: { type: 'string' },
  image: { type: 'string' },
  out: { type: 'string', default: 'public/content' },
  limit: { type: 'string' },
  'no-media': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Parses the command line. Throws a UsageError if it is wrong. */
export function readSettings(args: readonly string[]): ImportSettings {
  const { values, positionals } = parseFlags(args)
  if (positionals.length === 0) throw new UsageError('name at least one file, folder or address')
  return {
    inputs: positionals,
    out: values.out,
    facts: {
      language: validate(
        values.lang,
        (tag) => v.is(languageTag, tag),
        '--lang wants a language tag such as ar or en-GB',
      ),
      section: sectionOf(values.section),
      date: validate(
        values.date,
        (date) => parseDate(date) !== undefined,
        '--date wants a date such as 2021-09-29T15:20:00+03:00',
      ),
      zone: validate(
        values.zone,
        (zone) => /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u.test(zone),
        '--zone wants an offset such as +03:00',
      ),
      image: values.image,
    },
    isDryRun: values['dry-run'],
    withMedia: !values['no-media'],
    limit: Number(
      validate(values.limit, (limit) => /^[1-9]\d*$/u.test(limit), '--limit wants a whole number') ??
        Number.POSITIVE_INFINITY,
    ),
    asJson: values.json,
  }
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function validate(
  value: string | undefined,
  isValid: (value: string) => boolean,
  expectation: string,
): string | undefined {
  if (value !== undefined && !isValid(value)) throw new UsageError(`${expectation}, not «${value}»`)
  return value
}

function sectionOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const id = findSectionId(name, targetSite.sections)
  if (id === undefined) {
    const ids = targetSite.sections.map((section) => section.id).join(', ')
    throw new UsageError(`the paper has no section «${name}»: src/site.ts has ${ids}`)
  }
  return id
}
