import type { Author } from '#article/schema/article.ts'
import type { Block } from '#article/schema/block.ts'
import { bodyText } from '../drafts/bodyText.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { Adapter, Imported, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { isObject, lowerKeys, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { ninjsBody } from './ninjsBody.ts'
import { associationsOf, ninjsMedia } from './ninjsMedia.ts'
import { namesOf, valueOf, webAddressOf } from './ninjsValues.ts'
import { parseDate } from '../dates/parseDate.ts'
import { datelineBefore } from '../drafts/dateline.ts'
import { ambiguousAgencies, bylineAgencies, newsAgencies, unnamedAgencies } from '../vocabulary/agencies.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { bylinePrepositions, bylineWords, nameConjunctions } from '../vocabulary/bylineWords.ts'
import { parseJsonInput } from '../parsing/parseJsonInput.ts'

/** IPTC ninjs 1.x, 2.x and 3.x: one item, a list, or a collection. */
export const readNinjs: Adapter = (input, options = {}) => ninjsItems(parseJsonInput(input), options)

/** The same of JSON that is parsed already. */
export function ninjsItems(json: unknown, options: ImportOptions = {}): Imported {
  const items = manyOf(lowerKeys(json)).filter(isObject).flatMap(itemsOf)
  return collectArticles(
    items.map((item) => draftOf(item, options)),
    options,
  )
}

/** A collection holds items as associations; some services wrap theirs in `items`. */
function itemsOf(item: JsonObject): JsonObject[] {
  const inner = [...manyOf(item.items), ...manyOf(item.newsitems)].filter(isObject)
  if (inner.length > 0) return inner.flatMap(itemsOf)
  const isCollection = textOf(item.type) === 'composite' && ninjsBody(item, undefined).length === 0
  const members = isCollection
    ? associationsOf(item).filter(({ type }) => type === undefined || type === 'text' || type === 'composite')
    : []
  return members.length > 0 ? members.flatMap(itemsOf) : [item]
}

function draftOf(item: JsonObject, options: ImportOptions): Draft | LeftOut {
  const headline =
    valueOf(item, 'headline', ['main', 'headline', 'title']) ?? htmlText(textOf(item.title) ?? textOf(item.name))
  const title = headline || (textOf(item.uri) ?? 'an item')
  const refusal = refusalOf(item)
  if (refusal !== undefined) return { title, reason: refusal }
  const language = textOf(item.language)
  const description = valueOf(item, 'description', ['summary', 'lead', 'text', 'caption'])
  const text = ninjsBody(item, language ?? options.language)
  const { image, body, related } = ninjsMedia(item, options.base, text.length > 0 ? text : wordsOf(description))
  if (body.length === 0 && image === undefined) return { title, reason: 'it has no text' }
  return {
    identifier: textOf(item.uri) ?? textOf(item.guid),
    url: webAddressOf(item),
    headline,
    abstract: (text.length > 0 ? description : undefined) ?? secondHeadline(item),
    dateline: saysItsPlace(body) ? undefined : htmlText(textOf(item.located)) || undefined,
    author: bylineOf(textOf(item.byline) ?? textOf(item.by)),
    sourceOrganization: organizationOf(item),
    datePublished: item.firstcreated ?? item.versioncreated ?? item.contentcreated,
    dateModified: item.versioncreated,
    language,
    section: namesOf(item, 'genre')[0] ?? namesOf(item, 'subject')[0],
    keywords: ['subject', 'person', 'people', 'organisation', 'place', 'event', 'object', 'keyword'].flatMap((kind) =>
      namesOf(item, kind),
    ),
    image,
    body,
    relatedLink: related,
    copyrightNotice: htmlText(textOf(item.copyrightnotice)) || undefined,
  }
}

/** Agencies begin the text with the place: it is not said twice. */
const saysItsPlace = (body: readonly Block[]): boolean => datelineBefore(bodyText(body.slice(0, 1))) !== undefined

/** Pictures whose item has no text of its own: the caption is the text. */
const wordsOf = (description: string | undefined): Block[] =>
  description === undefined ? [] : [{ type: 'paragraph', text: description }]

/** Why an item may not be shown as news. */
function refusalOf(item: JsonObject): string | undefined {
  const status = textOf(item.pubstatus)?.toLowerCase()
  if (status !== undefined && status !== 'usable') return `its publishing status is ${status}`
  const embargo = parseDate(item.embargoed ?? item.embargoeduntil)
  if (embargo && Date.parse(embargo.dateTime) > Date.now()) return `it is under embargo until ${embargo.dateTime}`
  if (textOf(item.representationtype)?.toLowerCase() === 'partial') return 'it is a stub (representationtype: partial)'
  if (item.eventdetails !== undefined && ninjsBody(item, undefined).length === 0) return 'it is event data, not a story'
  return ['event', 'planning'].includes(textOf(item.type) ?? '')
    ? `it is ${textOf(item.type) ?? ''} data, not a story`
    : undefined
}

/** `Von Anna Beispiel, dpa` and `Karl Melander/TT` name a person and an agency. */
function bylineOf(byline: string | undefined): Author[] {
  const names = htmlText(byline).replace(BYLINE_WORD, '').split(BETWEEN_NAMES)
  return names.map((name) => ({ name: name.trim() })).filter(({ name }) => name !== '' && !AGENCY.test(name))
}

const BYLINE_WORD = new RegExp(String.raw`^${anyOf([bylineWords, bylinePrepositions])}\s*[:：]?\s+`, 'iu')
const BETWEEN_NAMES = new RegExp(String.raw`[/,،;]|\s${anyOf([nameConjunctions])}\s`, 'u')
const AGENCY = new RegExp(`^${anyOf([newsAgencies, unnamedAgencies, ambiguousAgencies, bylineAgencies])}$`, 'iu')

function organizationOf(item: JsonObject): Draft['sourceOrganization'] {
  const name = htmlText(textOf(item.copyrightholder)) || namesOf(item, 'infosource')[0]
  return name === undefined || name === '' ? undefined : { name }
}

/** The line under the headline, by its role in a list of headlines. */
function secondHeadline(item: JsonObject): string | undefined {
  const second = manyOf(item.headlines)
    .filter(isObject)
    .find(({ role }) => /^(?:sub|secondary|deck|alt)/iu.test(textOf(role) ?? ''))
  return htmlText(textOf(second?.value)) || undefined
}
