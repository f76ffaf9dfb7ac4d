import type { Author } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText, oneLine } from '../drafts/htmlText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'
import { knownEmbed } from '../html/embeds/embedAddress.ts'
import type { HtmlOptions } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { childrenNamed, childText } from '../xml/xmlTree.ts'
import { atomBlocks, atomText } from './atomContent.ts'
import { baseOf, linkOf, relatedLinksOf } from './atomLinks.ts'
import { attachmentBlocks } from './attachmentBlocks.ts'
import { feedMedia } from './feedMedia.ts'
import { isProtected, leftOutAsProtected } from './leftOutItem.ts'
import { mediaText } from './mediaText.ts'
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
  const [content] = childrenNamed(entry, 'atom:content')
  const [summary] = childrenNamed(entry, 'atom:summary')
  const headline = atomText(childrenNamed(entry, 'atom:title')[0])
  const words = textContent(content ?? summary ?? '')
  if (isProtected(words)) return leftOutAsProtected(headline)
  const base = baseOf(entry, feed.base) ?? feed.base
  const url = linkOf(entry, base)
  const language = attribute(entry, 'xml:lang') ?? (content && attribute(content, 'xml:lang'))
  const html = {
    base: attribute(entry, 'xml:base') === undefined ? (url ?? base) : base,
    language: languageOfHtml(`${headline} ${words}`, language, feed.language ?? options.language),
  }
  const { image, attachments } = feedMedia(entry, base)
  const text = content ?? summary
  const story = text ? withoutFeedFooter(atomBlocks(text, html)) : videoBlocks(entry, url, html)
  const body = [...story, ...attachmentBlocks(attachments, base)]
  return {
    ...entryFacts(entry, feed),
    url,
    headline,
    abstract: content ? atomText(summary) : undefined,
    language,
    image: withoutDuplicateCaption(image, body),
    body,
    relatedLink: relatedLinksOf(entry, base),
  }
}

/** What an entry states in fields of its own. */
function entryFacts(entry: MarkupElement, feed: AtomFeed): Partial<Draft> {
  const terms = termsOf(entry)
  return {
    identifier: childText(entry, 'atom:id'),
    author: authorsOf(entry, feed.element),
    datePublished: childText(entry, ...PUBLISHED),
    dateModified: childText(entry, ...MODIFIED),
    languageAround: feed.language,
    section: terms[0],
    keywords: terms,
    copyrightNotice: atomText(childrenNamed(entry, 'atom:rights')[0]) || feed.rights,
  }
}

/** An entry without text whose page is a video: YouTube's feeds describe it in Media RSS. */
function videoBlocks(entry: MarkupElement, url: string | undefined, html: HtmlOptions): Block[] {
  const video = url === undefined ? undefined : knownEmbed(url)
  return [
    ...(video ? [{ type: 'embed' as const, ...video }] : []),
    ...anyTextToBlocks(mediaText(entry, 'description') ?? '', html),
  ]
}

const termsOf = (entry: MarkupElement): string[] =>
  childrenNamed(entry, 'atom:category').flatMap(
    (each) => htmlText(attribute(each, 'label') ?? attribute(each, 'term')) || [],
  )

/** The authors of an entry, else those of the feed. */
function authorsOf(entry: MarkupElement, feed: MarkupElement): Author[] {
  const own = childrenNamed(entry, 'atom:author')
  return (own.length > 0 ? own : childrenNamed(feed, 'atom:author')).flatMap((author) => {
    const name = oneLine(childText(author, 'atom:name', 'name') ?? '')
    const url = resolveWebAddress(childText(author, 'atom:uri', 'atom:url'), undefined)
    return name === '' ? [] : [{ name, ...(url !== undefined && { url }) }]
  })
}
