import type { Block } from '#article/blocks/block.ts'
import { joinBodyText } from '../drafts/joinBodyText.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { detectHtmlLanguage } from '../drafts/detectLanguage.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'
import { markupToBlocks, type HtmlOptions } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { findUnescapedMarkup } from '../xml/toHtmlMarkup.ts'
import { findChildren, readChildText } from '../xml/parseXml.ts'
import { createAttachmentBlocks } from './createAttachmentBlocks.ts'
import { parseFeedMedia, type FeedMedia } from './parseFeedMedia.ts'
import { isProtected, leaveOutProtected } from './leftOutItem.ts'
import { readMediaText } from './readMediaText.ts'
import { parseRssAuthors } from './parseRssAuthors.ts'
import { createUnshownPictures } from './createUnshownPictures.ts'
import { withoutDuplicateCaption } from './withoutDuplicateCaption.ts'
import { withoutFeedFooter } from './withoutFeedFooter.ts'

/** What a channel says for all its items. */
export type RssChannel = { language: string | undefined; base: string | undefined; copyright: string | undefined }

const DESCRIPTIONS = ['description', 'dc:description', 'itunes:summary', 'summary']
const PUBLISHED = ['pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published', 'pubdate']
const MODIFIED = ['atom:updated', 'dcterms:modified']

/** The draft of one item, or the reason why it is left out. */
export function parseRssItem(item: MarkupElement, channel: RssChannel, options: ImportOptions): Draft | LeftOut {
  const url = findAddress(item, channel.base)
  const base = resolveWebAddress(attribute(item, 'xml:base'), channel.base) ?? url ?? channel.base
  const language = attribute(item, 'xml:lang') ?? readChildText(item, 'language', 'dc:language')
  const headline = htmlToText(readChildText(item, 'title', 'itunes:title') ?? readMediaText(item, 'title'))
  const full = readChildText(item, 'content:encoded')
  const description = readChildText(item, ...DESCRIPTIONS) ?? readMediaText(item, 'description')
  const html = full ?? description ?? ''
  if (isProtected(html)) return leaveOutProtected(headline)
  const media = parseFeedMedia(item, base)
  const tag = detectHtmlLanguage(`${headline} ${html}`, language, channel.language ?? options.language)
  const body = withMedia(withoutFeedFooter(textBlocks(item, html, { base, language: tag })), media, base)
  if (headline === '' && joinBodyText(body) === '') {
    return { title: url ?? 'an item', reason: 'it has neither a title nor text' }
  }
  return {
    ...itemFacts(item, channel),
    url,
    headline,
    abstract: full === undefined ? undefined : htmlToText(description),
    language,
    image: withoutDuplicateCaption(media.image, body),
    body,
  }
}

/** What an item states in fields of its own. */
const itemFacts = (item: MarkupElement, channel: RssChannel): Partial<Draft> => ({
  identifier: readChildText(item, 'guid') ?? attribute(item, 'rdf:about'),
  author: parseRssAuthors(item),
  datePublished: readChildText(item, ...PUBLISHED),
  dateModified: readChildText(item, ...MODIFIED),
  languageAround: channel.language,
  section: htmlToText(readChildText(item, 'category', 'dc:subject')) || undefined,
  keywords: findChildren(item, 'category', 'dc:subject').flatMap((each) => htmlToText(textContent(each)) || []),
  copyrightNotice: htmlToText(readChildText(item, 'dc:rights', 'media:copyright')) || channel.copyright,
})

/** Some feeds do not escape the HTML of an item: the element then holds markup, and no text to parse. */
function textBlocks(item: MarkupElement, html: string, options: HtmlOptions): Block[] {
  const source = findChildren(item, 'content:encoded', 'description').find((each) => textContent(each).trim() === html)
  const markup = findUnescapedMarkup(source)
  return markup ? markupToBlocks(markup, options) : anyTextToBlocks(html, options)
}

/** The text, then the pictures and recordings that it does not show itself. */
function withMedia(text: readonly Block[], { others, attachments }: FeedMedia, base: string | undefined): Block[] {
  const isShown = (block: Block) => text.some((each) => 'url' in each && 'url' in block && each.url === block.url)
  const recordings = createAttachmentBlocks(attachments, base).filter((block) => !isShown(block))
  return [...text, ...createUnshownPictures(others, text), ...recordings]
}

/** The page of an item: its link before FeedBurner changed it, its link, or a guid that says that it is one. */
function findAddress(item: MarkupElement, base: string | undefined): string | undefined {
  const link = findChildren(item, 'atom:link').find((each) => ['alternate', undefined].includes(attribute(each, 'rel')))
  const [guid] = findChildren(item, 'guid')
  const permalink = guid && attribute(guid, 'isPermaLink') !== 'false' ? readChildText(item, 'guid') : undefined
  return (
    resolveWebAddress(readChildText(item, 'feedburner:origLink'), undefined) ??
    resolveWebAddress(readChildText(item, 'link'), base) ??
    resolveWebAddress(link && attribute(link, 'href'), base) ??
    resolveWebAddress(permalink, undefined)
  )
}
