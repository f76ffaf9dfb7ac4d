import type { Block } from '#article/blocks/block.ts'
import { parseDate } from '../dates/parseDate.ts'
import { joinBodyText } from '../drafts/joinBodyText.ts'
import { parseLeadingDateline } from '../drafts/dateline.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { isObject, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { parseNinjsBody } from './parseNinjsBody.ts'
import { parseNinjsByline } from './parseNinjsByline.ts'
import { parseNinjsMedia } from './parseNinjsMedia.ts'
import { readNames, readText, readWebAddress } from './ninjsValues.ts'

const CONCEPTS = ['subject', 'person', 'people', 'organisation', 'place', 'event', 'object', 'keyword']

/** The draft of one item whose keys are in lower case, or the reason why it is left out. */
export function parseNinjsItem(item: JsonObject, options: ImportOptions): Draft | LeftOut {
  const headline = headlineOf(item)
  const title = headline || (textOf(item.uri) ?? 'an item')
  const reason = findRefusal(item)
  if (reason !== undefined) return { title, reason }
  const language = textOf(item.language)
  const description = readText(item, 'description', ['summary', 'lead', 'text', 'caption'])
  const text = parseNinjsBody(item, language ?? options.language)
  const { image, body, related } = parseNinjsMedia(
    item,
    options.base,
    text.length > 0 ? text : paragraphOf(description),
  )
  if (body.length === 0 && image === undefined) return { title, reason: 'it has no text' }
  return {
    ...itemFacts(item),
    headline,
    abstract: (text.length > 0 ? description : undefined) ?? secondHeadline(item),
    dateline: beginsWithDateline(body) ? undefined : htmlToText(textOf(item.located)) || undefined,
    language,
    image,
    body,
    relatedLink: related,
  }
}

const headlineOf = (item: JsonObject): string =>
  readText(item, 'headline', ['main', 'headline', 'title']) ?? htmlToText(textOf(item.title) ?? textOf(item.name))

/** What an item states in fields of its own. */
const itemFacts = (item: JsonObject): Partial<Draft> => ({
  identifier: textOf(item.uri) ?? textOf(item.guid),
  url: readWebAddress(item),
  author: parseNinjsByline(textOf(item.byline) ?? textOf(item.by)),
  sourceOrganization: organizationOf(item),
  datePublished: item.firstcreated ?? item.versioncreated ?? item.contentcreated,
  dateModified: item.versioncreated,
  section: readNames(item, 'genre')[0] ?? readNames(item, 'subject')[0],
  keywords: CONCEPTS.flatMap((concept) => readNames(item, concept)),
  copyrightNotice: htmlToText(textOf(item.copyrightnotice)) || undefined,
})

/** Agencies begin the text with the place; then the dateline would repeat it. */
const beginsWithDateline = (body: readonly Block[]): boolean =>
  parseLeadingDateline(joinBodyText(body.slice(0, 1))) !== undefined

/** A picture has no text of its own: its description is the text. */
const paragraphOf = (description: string | undefined): Block[] =>
  description === undefined ? [] : [{ type: 'paragraph', text: description }]

/** Why an item is not to be shown as news. */
function findRefusal(item: JsonObject): string | undefined {
  const status = textOf(item.pubstatus)?.toLowerCase()
  if (status !== undefined && status !== 'usable') return `its publishing status is ${status}`
  const embargo = parseDate(item.embargoed ?? item.embargoeduntil)
  if (embargo && Date.parse(embargo.dateTime) > Date.now()) return `it is under embargo until ${embargo.dateTime}`
  if (textOf(item.representationtype)?.toLowerCase() === 'partial') return 'it is a stub (representationtype: partial)'
  const isBodyEmpty = parseNinjsBody(item, undefined).length === 0
  if (item.eventdetails !== undefined && isBodyEmpty) return 'it is event data, not a story'
  const type = textOf(item.type) ?? ''
  return ['event', 'planning'].includes(type) ? `it is ${type} data, not a story` : undefined
}

function organizationOf(item: JsonObject): Draft['sourceOrganization'] {
  const name = htmlToText(textOf(item.copyrightholder)) || readNames(item, 'infosource')[0]
  return name === undefined || name === '' ? undefined : { name }
}

/** The line under the headline, which ninjs 2 and 3 list as a headline with a role. */
function secondHeadline(item: JsonObject): string | undefined {
  const second = manyOf(item.headlines)
    .filter(isObject)
    .find(({ role }) => /^(?:sub|secondary|deck|alt)/iu.test(textOf(role) ?? ''))
  return htmlToText(textOf(second?.value)) || undefined
}
