import type { Block } from '#article/blocks/block.ts'
import { createArticle } from '../drafts/createArticle.ts'
import { parseLeadingDateline } from '../drafts/dateline.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Adapter } from '../drafts/imported.ts'
import { splitCredit } from '../html/handlers/splitCredit.ts'
import { FormatError, MissingFactError } from '../parsing/errors.ts'
import { findArticleLines } from './findArticleLines.ts'
import { createDatelineFacts, readHead, type HeadFacts } from './headFacts.ts'
import { isCaption } from './isCaption.ts'
import { isProse } from './lineKinds.ts'
import { linesToBlocks } from './linesToBlocks.ts'
import { createPlainTextNotes } from './createPlainTextNotes.ts'
import { findReadingTime } from './findReadingTime.ts'

/**
 * Reads a story that was copied from a news page. Every line comes into the article once; the notes name the lines of
 * the page around it. Throws a MissingFactError for what the text does not state: the section, and often the date.
 */
export const readPlainText: Adapter = (input, options = {}) => {
  const { headline, rest, outside } = findArticleLines(input)
  if (headline === '' || !rest.some((line) => line !== '')) throw new FormatError('there is no text under a headline')
  const draft = draftOf(headline, rest, options.image)
  if (options.section === undefined) throw new MissingFactError('section', headline)
  const article = createArticle({ ...draft, datePublished: options.date ?? draft.datePublished }, options)
  return { articles: [article], leftOut: [], notes: createPlainTextNotes(draft.body, rest, outside) }
}

function draftOf(headline: string, lines: readonly string[], picture: string | undefined): Draft {
  const start = Math.max(
    lines.findIndex((line) => isProse(line) && !isCaption(line)),
    0,
  )
  const { facts, rest: above } = readHead(lines.slice(0, start))
  const caption = picture === undefined ? undefined : above.find(isCaption)
  const underHeadline = lines.find((line) => line !== '' && findReadingTime(line) === undefined)
  const abstract = above.find((line) => line === underHeadline && isStandfirst(line))
  const opening = linesToBlocks(above.filter((line) => line !== caption && line !== abstract))
  const { body, ...dateline } = withoutDateline(linesToBlocks(lines.slice(start)))
  const image = picture === undefined ? undefined : { url: picture, ...(caption !== undefined && splitCredit(caption)) }
  return { headline, abstract, ...dateline, ...facts, image, body: [...opening, ...body] }
}

/** A shorter line is the name of a section or an author. */
const MIN_STANDFIRST_WORDS = 5

/** Whether a line under the headline is a standfirst; one that is cut off is a teaser. */
const isStandfirst = (line: string): boolean =>
  !isCaption(line) && line.split(' ').length >= MIN_STANDFIRST_WORDS && !/(?:…|\.\.\.)$/u.test(line)

/** A body without the dateline that its first paragraph begins with, and what that dateline states. */
function withoutDateline(body: Block[]): HeadFacts & { body: Block[] } {
  const index = body.findIndex(({ type }) => type === 'paragraph')
  const first = body[index]
  const text = first?.type === 'paragraph' && typeof first.text === 'string' ? first.text : ''
  const found = parseLeadingDateline(text)
  if (!found) return { body }
  return {
    ...createDatelineFacts(found),
    body: body.with(index, { type: 'paragraph', text: text.slice(found.length) }),
  }
}
