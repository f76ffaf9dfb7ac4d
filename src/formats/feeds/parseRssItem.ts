import type { Block } from '#article/blocks/block.ts'
import { bodyText } from '../drafts/bodyText.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'
import { markupToBlocks, type HtmlOptions } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { unescapedMarkup } from '../xml/xmlMarkup.ts'
import { childrenNamed, childText } from '../xml/xmlTree.ts'
import { attachmentBlocks } from './attachmentBlocks.ts'
import { feedMedia, type FeedMedia } from './feedMedia.ts'
import { isProtected, leftOutAsProtected } from './leftOutItem.ts'
import { mediaText } from './mediaText.ts'
import { parseRssAuthors } from './parseRssAuthors.ts'
import { unshownPictures } from './unshownPictures.ts'
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
  const language = attribute(item, 'xml:lang') ?? childText(item, 'language', 'dc:language')
  const headline = htmlText(childText(item, 'title', 'itunes:title') ?? mediaText(item, 'title'))
  const full = childText(item, 'content:encoded')
  const description = childText(item, ...DESCRIPTIONS) ?? mediaText(item, 'description')
  const html = full ?? description ?? ''
  if (isProtected(html)) return leftOutAsProtected(headline)
  const media = feedMedia(item, base)
  const tag = languageOfHtml(`${headline} ${html}`, language, channel.language ?? options.language)
  const body = withMedia(withoutFeedFooter(textBlocks(item, html, { base, language: tag })), media, base)
  if (headline === '' && bodyText(body) === '') {
    return { title: url ?? 'an item', reason: 'it has neither a title nor text' }
  }
  return {
    ...itemFacts(item, channel),
    url,
    headline,
    abstract: full === undefined ? undefined : htmlText(description),
    language,
    image: withoutDuplicateCaption(media.image, body),
    body,
  }
}

/** What an item states in fields of its own. */
const itemFacts = (item: MarkupElement, channel: RssChannel): Partial<Draft> => ({
  identifier: childText(item, 'guid') ?? attribute(item, 'rdf:about'),
  author: parseRssAuthors(item),
  datePublished: childText(item, ...PUBLISHED),
  dateModified: childText(item, ...MODIFIED),
  languageAround: channel.language,
  section: htmlText(childText(item, 'category', 'dc:subject')) || undefined,
  keywords: childrenNamed(item, 'category', 'dc:subject').flatMap((each) => htmlText(textContent(each)) || []),
  copyrightNotice: htmlText(childText(item, 'dc:rights', 'media:copyright')) || channel.copyright,
})

/** Some feeds do not escape the HTML of an item: the element then holds markup, and no text to parse. */
function textBlocks(item: MarkupElement, html: string, options: HtmlOptions): Block[] {
  const source = childrenNamed(item, 'content:encoded', 'description').find((each) => textContent(each).trim() === html)
  const markup = unescapedMarkup(source)
  return markup ? markupToBlocks(markup, options) : anyTextToBlocks(html, options)
}

/** The text, then the pictures and recordings that it does not show itself. */
function withMedia(text: readonly Block[], { others, attachments }: FeedMedia, base: string | undefined): Block[] {
  const isShown = (block: Block) => text.some((each) => 'url' in each && 'url' in block && each.url === block.url)
  const recordings = attachmentBlocks(attachments, base).filter((block) => !isShown(block))
  return [...text, ...unshownPictures(others, text), ...recordings]
}

/** The page of an item: its link before FeedBurner changed it, its link, or a guid that says that it is one. */
function findAddress(item: MarkupElement, base: string | undefined): string | undefined {
  const link = childrenNamed(item, 'atom:link').find((each) =>
    ['alternate', undefined].includes(attribute(each, 'rel')),
  )
  const [guid] = childrenNamed(item, 'guid')
  const permalink = guid && attribute(guid, 'isPermaLink') !== 'false' ? childText(item, 'guid') : undefined
  return (
    resolveWebAddress(childText(item, 'feedburner:origLink'), undefined) ??
    resolveWebAddress(childText(item, 'link'), base) ??
    resolveWebAddress(link && attribute(link, 'href'), base) ??
    resolveWebAddress(permalink, undefined)
  )
}
