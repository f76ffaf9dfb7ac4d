import type { Author } from '#article/schema/article.ts'
import type { Block } from '#article/schema/block.ts'
import { splitCredit } from '../html/handlers/splitCredit.ts'
import { bodyText } from '../drafts/bodyText.ts'
import { createArticle } from '../drafts/createArticle.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Adapter } from '../drafts/imported.ts'
import { FormatError, MissingFactError } from '../parsing/errors.ts'
import { latinDigits } from '../dates/latinDigits.ts'
import { parseDate } from '../dates/parseDate.ts'
import { articleLines } from './articleLines.ts'
import { datelineBefore, datelineOf } from '../drafts/dateline.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { bylineWords, nameConjunctions } from '../vocabulary/bylineWords.ts'
import { updateLabels } from '../vocabulary/pageFurniture.ts'
import { isCaption } from './isCaption.ts'
import { isProse } from './lineKinds.ts'
import { readAlsoIn } from './readAlsoIn.ts'
import { readingTimeIn } from './readingTimeIn.ts'
import { linesToBlocks } from './linesToBlocks.ts'

/**
 * A story as it is copied off a news page. Every line is in the article once; lines of the page around it are named in the notes.
 * Throws a MissingFactError for what such a text cannot tell: its section, and its date where no line says it.
 */
export const readPlainText: Adapter = (input, options = {}) => {
  const { headline, rest, around } = articleLines(input)
  if (headline === '' || !rest.some((line) => line !== '')) throw new FormatError('there is no text under a headline')
  const draft = draftOf(headline, rest, options.image)
  if (options.section === undefined) throw new MissingFactError('section', headline)
  const article = createArticle({ ...draft, datePublished: options.date ?? draft.datePublished }, options)
  return { articles: [article], leftOut: [], notes: notesOf(draft, around, labelsOf(rest, draft.body)) }
}

/** Facts that lines above the text tell, and the lines that are left. */
type Head = Partial<Draft> & { lines: string[] }

function draftOf(headline: string, rest: readonly string[], picture: string | undefined): Draft {
  const start = rest.findIndex((line) => isProse(line) && !isCaption(line))
  const head: Head = { lines: [] }
  for (const line of rest.slice(0, Math.max(start, 0))) readHeadLine(line, head)
  const { lines: above, ...facts } = head
  const caption = picture === undefined ? undefined : above.find(isCaption)
  const under = rest.find((line) => line !== '' && readingTimeIn(line) === undefined)
  const abstract = above.find((line) => line === under && isStandfirst(line))
  const over = linesToBlocks(above.filter((line) => line !== caption && line !== abstract))
  const { body, ...dateline } = withDateline(linesToBlocks(rest.slice(Math.max(start, 0))))
  const image = picture === undefined ? undefined : { url: picture, ...(caption !== undefined && splitCredit(caption)) }
  return { headline, abstract, ...dateline, ...facts, image, body: [...over, ...body] }
}

/** A line right under the headline that says more than a section's or an author's name. */
const isStandfirst = (line: string): boolean =>
  !isCaption(line) && line.split(' ').length > 4 && !/(?:…|\.\.\.)$/u.test(line)

/** A byline word ends here: a comma is part of one («Author,»), and «par» does not begin «Paris». */
const WORD_END = String.raw`(?:(?<=,)|(?![\p{L}\p{M}]))`
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’ -]{2,50}`
const AUTHOR = new RegExp(String.raw`^${anyOf([bylineWords])}${WORD_END}\s*(?:[:：]\s*)?(${NAME})$`, 'iu')
const BETWEEN_NAMES = new RegExp(String.raw`\s+${anyOf([nameConjunctions])}\s+`, 'iu')
/** «Name | date», as Anadolu and Hebrew papers sign. */
const SIGNED = /^(\p{L}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,3})\s*\|/u
const ROLE = /^Role,\s*(.+)$/u
const UPDATED = new RegExp(`^${anyOf([updateLabels])}`, 'iu')
const LONGEST_FACT = 80

function readHeadLine(line: string, head: Head): void {
  const minutes = readingTimeIn(line)
  const dateline = datelineOf(line)
  const author = AUTHOR.exec(line)?.[1]
  const signed = SIGNED.exec(line)?.[1]
  const role = ROLE.exec(line)?.[1]
  const date = line.length <= LONGEST_FACT && !isCaption(line) ? parseDate(line)?.dateTime : undefined
  if (minutes !== undefined) head.timeRequired = `PT${Number(latinDigits(minutes))}M`
  else if (dateline && head.dateline === undefined && !isCaption(line)) Object.assign(head, agencyFacts(dateline))
  else if (author !== undefined) {
    head.author = [...(head.author ?? []), ...author.split(BETWEEN_NAMES).map((name) => ({ name: name.trim() }))]
  } else if (signed !== undefined && date !== undefined) {
    Object.assign(head, {
      author: [...(head.author ?? []), { name: signed }],
      datePublished: head.datePublished ?? line,
    })
  } else if (role !== undefined && head.author) head.author = withRole(head.author, role)
  else if (date !== undefined && UPDATED.test(line)) head.dateModified = line
  else if (date !== undefined && head.datePublished === undefined) head.datePublished = line
  else head.lines.push(line)
}

const withRole = (authors: readonly Author[], jobTitle: string): Author[] =>
  authors.map((author, index) => (index === authors.length - 1 ? { ...author, jobTitle } : author))

const agencyFacts = ({ dateline, agency }: { dateline: string; agency: string }): Partial<Draft> => ({
  dateline,
  sourceOrganization: { name: agency },
})

/** The first paragraph without the place and agency that it begins with; they are the article's dateline. */
function withDateline(body: Block[]): Partial<Draft> & { body: Block[] } {
  const place = body.findIndex(({ type }) => type === 'paragraph')
  const first = body[place]
  const text = first?.type === 'paragraph' && typeof first.text === 'string' ? first.text : ''
  const found = datelineBefore(text)
  if (!found) return { body }
  return { ...agencyFacts(found), body: body.with(place, { type: 'paragraph', text: text.slice(found.length) }) }
}

/** «Read also» that nothing follows: its links were pictures, or were not copied. */
const labelsOf = (lines: readonly string[], body: readonly Block[]): string[] =>
  lines.filter(
    (line) =>
      readAlsoIn(line) === '' && !body.some((block) => block.type === 'factBox' && line.includes(block.title ?? line)),
  )

function notesOf({ body }: Draft, around: readonly string[], labels: readonly string[]): string[] {
  const captions = body.filter((block) => block.type === 'paragraph' && isCaption(bodyText([block]))).length
  return [
    'links, pictures and marks are not in plain text: compare with the page',
    ...(captions === 0
      ? []
      : [`${captions} captions stand as paragraphs, because their pictures were not copied (--image gives the first)`]),
    ...(labels.length === 0 ? [] : [`«${labels.join('», «')}» was left out, because no titles follow it`]),
    ...(around.length === 0
      ? []
      : [
          `${around.length} lines around the story were left out, from «${around[0] ?? ''}» to «${around.at(-1) ?? ''}»`,
        ]),
  ]
}
