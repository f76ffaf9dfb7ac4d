import { describeProblem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import { shorten } from '#article/text/shorten.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { parseMendedArticle } from './parseMendedArticle.ts'
import { joinBodyText, chooseAbstract, withoutHeadline } from './joinBodyText.ts'
import type { Draft } from './draft.ts'
import { toOneLine } from './htmlToText.ts'
import type { ImportOptions } from './imported.ts'
import { detectLanguage, parseStatedLanguage } from './detectLanguage.ts'
import { withLeadImage } from './withLeadImage.ts'
import { FormatError, MissingFactError } from '../parsing/errors.ts'
import { parseDate } from '../dates/parseDate.ts'
import { createStableId } from './createStableId.ts'

/** The article of a draft. Throws a MissingFactError or, if the draft is no valid article, a FormatError. */
export function createArticle(draft: Draft, options: ImportOptions): Article {
  const headline = headlineOf(draft)
  if (headline === '') throw new FormatError('it has neither a headline nor text')
  const published =
    parseDate(draft.datePublished, options.zone) ??
    parseDate(draft.dateModified, options.zone) ??
    parseDate(options.date, options.zone)
  if (!published) throw new MissingFactError('date', headline)
  const inLanguage = languageOf(draft, options)
  if (inLanguage === undefined) throw new MissingFactError('language', headline)
  return parseFields({
    ...fieldsOf(draft, headline, options),
    inLanguage,
    ...datesOf(draft, published.dateTime, options),
  })
}

const MAX_HEADLINE_LENGTH = 80

/** The headline, else the first words of the text. */
function headlineOf({ headline, body }: Draft): string {
  const title = toOneLine(headline)
  if (title !== '') return title
  const words = toOneLine(joinBodyText(body))
  return shorten(toOneLine(words.replaceAll(/https?:\/\/\S+/gu, '')) || words, MAX_HEADLINE_LENGTH)
}

function languageOf({ headline, body, language, languageAround }: Draft, options: ImportOptions): string | undefined {
  const text = `${headline} ${joinBodyText(body)}`
  return detectLanguage(
    text,
    parseStatedLanguage(language),
    parseStatedLanguage(languageAround) ?? parseStatedLanguage(options.language),
  )
}

function fieldsOf(draft: Draft, headline: string, options: ImportOptions): Record<string, unknown> {
  const { image, body } = withLeadImage(draft.image, withoutHeadline(draft.body, headline))
  const section = options.section ?? (draft.section === undefined ? undefined : createSlug(draft.section))
  return {
    id: createStableId(draft.url, draft.identifier ?? headline, headline),
    headline,
    alternativeHeadline: draft.alternativeHeadline,
    timeRequired: draft.timeRequired,
    abstract: chooseAbstract(toOneLine(draft.abstract ?? ''), headline, body),
    dateline: draft.dateline,
    author: orUndefined(draft.author),
    sourceOrganization: draft.sourceOrganization,
    articleSection: section === '-' ? undefined : section,
    keywords: orUndefined([
      ...new Set((draft.keywords ?? []).map((word) => toOneLine(word)).filter((word) => word !== '')),
    ]),
    image,
    body,
    relatedLink: orUndefined(draft.relatedLink),
    url: draft.url,
    copyrightNotice: draft.copyrightNotice,
    correction: orUndefined(correctionsOf(draft, options)),
  }
}

/** The date of a change is kept only if it is later than the publication. */
function datesOf(
  draft: Draft,
  datePublished: string,
  options: ImportOptions,
): { datePublished: string; dateModified?: string } {
  const modified = parseDate(draft.dateModified, options.zone)?.dateTime
  return {
    datePublished,
    ...(modified !== undefined && Date.parse(modified) > Date.parse(datePublished) && { dateModified: modified }),
  }
}

/** A correction without a date that can be read is left out, because the paper says when it was made. */
const correctionsOf = ({ correction = [] }: Draft, options: ImportOptions) =>
  correction.flatMap(({ text, datePublished }) => {
    const at = parseDate(datePublished, options.zone)
    return at && text !== '' ? [{ datePublished: at.dateTime, text }] : []
  })

function parseFields(fields: Record<string, unknown>): Article {
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const parsed = parseMendedArticle(present, 'article')
  if (parsed.ok) return parsed.article
  throw new FormatError(parsed.problems.map(describeProblem).join('; '))
}

/** A list, or undefined for an empty one. */
const orUndefined = <Item>(list: Item[] | undefined): Item[] | undefined => (list && list.length > 0 ? list : undefined)
