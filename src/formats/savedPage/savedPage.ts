import { Readability } from '@mozilla/readability'
import { markupToBlocks, type HtmlOptions } from '../html/htmlToBlocks.ts'
import type { MarkupNode } from '../html/markup/markup.ts'
import type { Block } from '#article/schema/block.ts'
import type { Image } from '#article/schema/media.ts'
import { bodyText, letters } from '../drafts/bodyText.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { Imported, ImportOptions } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { imageOf } from '../drafts/leadImage.ts'
import { FormatError } from '../parsing/errors.ts'
import { isSamePicture } from '../drafts/samePicture.ts'
import { withCaptionBoxes } from './captionBoxes.ts'
import { withoutClutter } from './clutter.ts'
import { withDateLine } from './dateLine.ts'
import { extractMedia, restoreMedia } from './extractMedia.ts'
import { markupInside, markupOfDom } from './markupOfDom.ts'
import { pageFacts } from './pageFacts.ts'
import { withPlainElements } from './plainElements.ts'
import { standfirstOf } from './standfirst.ts'

/**
 * A saved page, as a document whose scripts never ran (the caller makes it, with the page's address). Readability finds the story; what it drops of
 * it (figures, players, posts, headings) is held back before and put in its place again. Changes the document.
 */
export function readSavedHtml(page: Document, options: ImportOptions = {}): Imported {
  const stated = pageFacts(page, options)
  const standfirst = standfirstOf(page, stated.headline)
  withoutClutter(page)
  withPlainElements(page)
  withCaptionBoxes(page)
  const facts = { ...stated, abstract: standfirst ?? stated.abstract }
  const base = baseOf(page, facts.url ?? options.base)
  const language = languageOfHtml(page.body.textContent, undefined, facts.languageAround ?? options.language)
  const html = { base, language }
  const marked = markupToBlocks(longest(page, MARKED), html)
  const stored = markupToBlocks(longest(page, STORED), html)
  const lead = markupToBlocks(markupOfDom(page.querySelector(LEAD)), html).flatMap(imagesOf)[0]
  const figures = pictures(page, html)
  const found = markupToBlocks(storyOf(page), html)
  const body = textLength(stored) > textLength(found) * NEARLY ? stored : fullest(found, marked, facts.body)
  if (body.length === 0) throw new FormatError('no story was found on this page')
  const picture = facts.image ?? lead
  const image = picture && withCaption(picture, [...body, ...figures])
  return collectArticles(
    [{ ...facts, image, ...withDateLine(facts, withoutFurniture(body, facts, standfirst)) }],
    options,
  )
}

/** Where relative addresses start. The page is told as well: Readability makes links whole by itself. A base in the body is somebody else's. */
function baseOf(page: Document, address: string | undefined): string | undefined {
  const stated = page.querySelector<HTMLBaseElement>('head base[href]')?.href
  if (stated !== undefined || address === undefined) return stated
  const base = page.createElement('base')
  base.href = address
  page.head.prepend(base)
  return address
}

/** Where a page itself marks its story; where well-known systems put what the author wrote, no less and little more; where themes show the lead picture. */
const MARKED = '[itemprop="articleBody"]:not(meta), [property="articleBody"]:not(meta)'
const STORED =
  '.wp-block-post-content, .entry-content, .elementor-widget-theme-post-content, .et_pb_post_content, .gh-content, .available-content > .body, .field--name-body, .field-name-body, [data-hook="post-description"]'
const LEAD =
  '.wp-block-post-featured-image, .post-thumbnail, [class*="featured-image" i], [class*="lead-image" i], [class*="featured-media" i], [class*="field-image" i], [class*="field-media-image" i], article header figure, [itemprop="image"]:not(meta)'

const longest = (page: Document, selector: string): MarkupNode[] =>
  markupInside([...page.querySelectorAll(selector)].toSorted((a, b) => b.textContent.length - a.textContent.length)[0])

/** Every picture of the page that has words under it, before the page is cut. */
function pictures(page: Document, options: HtmlOptions): Block[] {
  return [...page.querySelectorAll('figure, .wp-caption')].flatMap((figure) =>
    markupToBlocks(markupOfDom(figure), options),
  )
}

function storyOf(page: Document): MarkupNode[] {
  const held = extractMedia(page)
  const story = new Readability(page, { keepClasses: true, charThreshold: 200, serializer: (node) => node }).parse()
  return restoreMedia(story?.content ? markupOfDom(story.content) : markupInside(page.body), held)
}

/** Far more text somewhere else means that the story was not found. */
const FAR_MORE = 1.6

/** As much text as makes two findings the same; what else was found may be the beginnings of other stories. */
const NEARLY = 0.75

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? bodyText([block]).length : 0), 0)

function fullest(found: Block[], marked: Block[], stated: Block[]): Block[] {
  const best = textLength(marked) > textLength(found) * FAR_MORE ? marked : found
  return textLength(stated) > textLength(best) * FAR_MORE ? stated : best
}

/** The words under the lead picture, wherever on the page it is shown with them. */
function withCaption(image: NonNullable<Draft['image']>, blocks: readonly Block[]): NonNullable<Draft['image']> {
  const shown = blocks.flatMap(imagesOf).find((each) => isSamePicture(each.url, image.url))
  if (!shown) return image
  const { caption = image.caption, creditText = image.creditText, alternateText = image.alternateText } = shown
  return {
    ...image,
    ...(caption !== undefined && { caption }),
    ...(creditText !== undefined && { creditText }),
    ...(alternateText !== undefined && { alternateText }),
  }
}

function imagesOf(block: Block): Image[] {
  if (block.type === 'gallery') return block.images
  return block.type === 'image' ? [imageOf(block)] : []
}

/** Headline, standfirst and byline that stand above the story are the article's own fields. */
function withoutFurniture(body: readonly Block[], { headline, author = [] }: Draft, standfirst = headline): Block[] {
  const repeated = new Set(
    [headline, standfirst, ...author.map(({ name }) => name), ...author.map(({ name }) => `by ${name}`)].map((text) =>
      letters(htmlText(text)),
    ),
  )
  return body.filter(
    (block, place) =>
      place > 3 ||
      (block.type !== 'paragraph' && block.type !== 'heading') ||
      !repeated.has(letters(bodyText([block]))),
  )
}
