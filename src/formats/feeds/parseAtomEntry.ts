import type { Author } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText, toOneLine } from '../drafts/htmlToText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { detectHtmlLanguage } from '../drafts/detectLanguage.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'
import { findKnownEmbed } from '../html/embeds/embedAddress.ts'
import type { HtmlOptions } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { findChildren, readChildText } from '../xml/parseXml.ts'
import { parseAtomBlocks, readAtomText } from './parseAtomBlocks.ts'
import { resolveBase, findPageLink, readRelatedLinks } from './atomLinks.ts'
import { createAttachmentBlocks } from './createAttachmentBlocks.ts'
import { parseFeedMedia } from './parseFeedMedia.ts'
import { isProtected, leaveOutProtected } from './leftOutItem.ts'
import { readMediaText } from './readMediaText.ts'
import { withoutDuplicateCaption } from './withoutDuplicateCaption.ts'
import { withoutFeedFooter } from './withoutFeedFooter.ts'

/** What a feed says for all its entries. */
type AtomFeed = {
  element: MarkupElement
  language: string | undefined
  base: string | undefined
  rights: string | undefined
}

const PUBLISHED = ['atom:published', 'atom:issued', 'atom:created', 'dc:date', 'atom:updated', 'atom:modified']
const MODIFIED = ['atom:updated', 'atom:modified']

/** The draft of one entry, or the reason why it is left out. */
export function parseAtomEntry(entry: MarkupElement, feed: AtomFeed, options: ImportOptions): Draft | LeftOut {
  const [content] = findChildren(entry, 'atom:content')
  const [summary] = findChildren(entry, 'atom:summary')
  const headline = readAtomText(findChildren(entry, 'atom:title')[0])
  const words = textContent(content ?? summary ?? '')
  if (isProtected(words)) return leaveOutProtected(headline)
  const base = resolveBase(entry, feed.base) ?? feed.base
  const url = findPageLink(entry, base)
  const language = attribute(entry, 'xml:lang') ?? (content && attribute(content, 'xml:lang'))
  const html = {
    base: attribute(entry, 'xml:base') === undefined ? (url ?? base) : base,
    language: detectHtmlLanguage(`${headline} ${words}`, language, feed.language ?? options.language),
  }
  const { image, attachments } = parseFeedMedia(entry, base)
  const text = content ?? summary
  const story = text ? withoutFeedFooter(parseAtomBlocks(text, html)) : videoBlocks(entry, url, html)
  const body = [...story, ...createAttachmentBlocks(attachments, base)]
  return {
    ...entryFacts(entry, feed),
    url,
    headline,
    abstract: content ? readAtomText(summary) : undefined,
    language,
    image: withoutDuplicateCaption(image, body),
    body,
    relatedLink: readRelatedLinks(entry, base),
  }
}

/** What an entry states in fields of its own. */
function entryFacts(entry: MarkupElement, feed: AtomFeed): Partial<Draft> {
  const terms = termsOf(entry)
  return {
    identifier: readChildText(entry, 'atom:id'),
    author: authorsOf(entry, feed.element),
    datePublished: readChildText(entry, ...PUBLISHED),
    dateModified: readChildText(entry, ...MODIFIED),
    languageAround: feed.language,
    section: terms[0],
    keywords: terms,
    copyrightNotice: readAtomText(findChildren(entry, 'atom:rights')[0]) || feed.rights,
  }
}

/** An entry without text whose page is a video: YouTube's feeds describe it in Media RSS. */
function videoBlocks(entry: MarkupElement, url: string | undefined, html: HtmlOptions): Block[] {
  const video = url === undefined ? undefined : findKnownEmbed(url)
  return [
    ...(video ? [{ type: 'embed' as const, ...video }] : []),
    ...anyTextToBlocks(readMediaText(entry, 'description') ?? '', html),
  ]
}

const termsOf = (entry: MarkupElement): string[] =>
  findChildren(entry, 'atom:category').flatMap(
    (each) => htmlToText(attribute(each, 'label') ?? attribute(each, 'term')) || [],
  )

/** The authors of an entry, else those of the feed. */
function authorsOf(entry: MarkupElement, feed: MarkupElement): Author[] {
  const own = findChildren(entry, 'atom:author')
  return (own.length > 0 ? own : findChildren(feed, 'atom:author')).flatMap((author) => {
    const name = toOneLine(readChildText(author, 'atom:name', 'name') ?? '')
    const url = resolveWebAddress(readChildText(author, 'atom:uri', 'atom:url'), undefined)
    return name === '' ? [] : [{ name, ...(url !== undefined && { url }) }]
  })
}
