import { knownEmbed } from '../html/embeds/embedAddress.ts'
import { markupToBlocks } from '../html/htmlToBlocks.ts'
import { attribute, isElement, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Author } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import { attachmentBlocks } from './attachments.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { feedMedia, mediaWords, withoutDuplicateCaption } from './feedMedia.ts'
import { htmlText, oneLine } from '../drafts/htmlText.ts'
import type { Adapter, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { FormatError } from '../parsing/errors.ts'
import { cutOff, isProtected } from './rss.ts'
import { anyTextToBlocks, textToBlocks } from '../drafts/textToBlocks.ts'
import { withoutFeedFooter } from './withoutFeedFooter.ts'
import { asMarkup } from '../xml/xmlMarkup.ts'
import { xmlNotes } from '../xml/xmlNotes.ts'
import { childrenNamed, childText, parseXml } from '../xml/xmlTree.ts'

type Around = { language: string | undefined; base: string | undefined; rights?: string | undefined }

/** Atom 1.0 and 0.3: a feed, or one entry. */
export const readAtom: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const { root, open } = document
  if (root.name !== 'atom:feed' && root.name !== 'atom:entry') throw new FormatError(`this is <${root.name}>, not Atom`)
  const entries = root.name === 'atom:entry' ? [root] : childrenNamed(root, 'atom:entry')
  const around = {
    language: attribute(root, 'xml:lang'),
    base: baseOf(root, options.base) ?? linkOf(root, options.base, 'alternate'),
    rights: wordsOf(childrenNamed(root, 'atom:rights')[0]),
  }
  const drafts = entries.map((entry) => (open.has(entry) ? cutOff(entry) : draftOf(entry, root, around, options)))
  const teasers = entries.filter((entry) => childrenNamed(entry, 'atom:content').length === 0).length
  return collectArticles(drafts, options, [
    ...xmlNotes(document),
    ...(teasers > 0 ? [`${teasers} of ${entries.length} entries carry a summary only, not the whole text`] : []),
  ])
}

function draftOf(entry: MarkupElement, feed: MarkupElement, around: Around, options: ImportOptions): Draft | LeftOut {
  const base = baseOf(entry, around.base) ?? around.base
  const url = linkOf(entry, base, 'alternate')
  const [content] = childrenNamed(entry, 'atom:content')
  const [summary] = childrenNamed(entry, 'atom:summary')
  const stated = attribute(entry, 'xml:lang') ?? (content && attribute(content, 'xml:lang'))
  const headline = wordsOf(childrenNamed(entry, 'atom:title')[0])
  const words = textContent(content ?? summary ?? '')
  if (isProtected(words)) return { title: headline, reason: 'it is protected by a password' }
  const html = {
    base: attribute(entry, 'xml:base') === undefined ? (url ?? base) : base,
    language: languageOfHtml(`${headline} ${words}`, stated, around.language ?? options.language),
  }
  const { image, attachments } = feedMedia(entry, base)
  const text = content ?? summary
  const body = [
    ...(text ? withoutFeedFooter(blocksOf(text, html)) : filmBlocks(entry, url, html)),
    ...attachmentBlocks(attachments, base),
  ]
  return {
    identifier: childText(entry, 'atom:id'),
    url,
    headline,
    abstract: content ? wordsOf(summary) : undefined,
    author: authorsOf(entry, feed),
    datePublished: childText(
      entry,
      'atom:published',
      'atom:issued',
      'atom:created',
      'dc:date',
      'atom:updated',
      'atom:modified',
    ),
    dateModified: childText(entry, 'atom:updated', 'atom:modified'),
    language: stated,
    languageAround: around.language,
    section: termsOf(entry)[0],
    keywords: termsOf(entry),
    image: withoutDuplicateCaption(image, body),
    body,
    relatedLink: childrenNamed(entry, 'atom:link')
      .filter((link) => attribute(link, 'rel') === 'related')
      .flatMap((link) => relatedOf(link, base)),
    copyrightNotice: wordsOf(childrenNamed(entry, 'atom:rights')[0]) || around.rights || undefined,
  }
}

/** An entry that is a film with a description, as sites for films write them. */
function filmBlocks(entry: MarkupElement, url: string | undefined, html: Around): Block[] {
  const film = url === undefined ? undefined : knownEmbed(url)
  return [
    ...(film ? [{ type: 'embed' as const, ...film }] : []),
    ...anyTextToBlocks(mediaWords(entry, 'description') ?? '', html),
  ]
}

const baseOf = (element: MarkupElement, around: string | undefined): string | undefined =>
  resolveWebAddress(attribute(element, 'xml:base'), around)

/** Content by its type; XHTML is markup already, and `src` says only where the text is. */
function blocksOf(content: MarkupElement | undefined, html: Around): Block[] {
  if (!content) return []
  const options = { ...html, base: baseOf(content, html.base) ?? html.base }
  const type = typeOf(content)
  if (type === 'xhtml') return markupToBlocks(content.children.map(asMarkup), options)
  const text = textContent(content)
  const source = resolveWebAddress(attribute(content, 'src'), options.base)
  if (text.trim() === '') {
    return source === undefined ? [] : [{ type: 'paragraph', text: [{ text: source, href: source }] }]
  }
  return type === 'html' ? anyTextToBlocks(text, options) : textToBlocks(text, options.language)
}

function typeOf(element: MarkupElement): 'xhtml' | 'html' | 'text' {
  const type = attribute(element, 'type') ?? 'text'
  if (type.includes('xhtml') || attribute(element, 'mode') === 'xml' || element.children.some(isElement)) return 'xhtml'
  return type.includes('html') || attribute(element, 'mode') === 'escaped' ? 'html' : 'text'
}

function wordsOf(element: MarkupElement | undefined): string {
  if (!element) return ''
  return typeOf(element) === 'html' ? htmlText(textContent(element)) : oneLine(textContent(element))
}

function linkOf(element: MarkupElement, base: string | undefined, rel: string): string | undefined {
  const links = childrenNamed(element, 'atom:link').filter((link) => (attribute(link, 'rel') ?? 'alternate') === rel)
  const page = links.find((link) => /html/u.test(attribute(link, 'type') ?? 'html')) ?? links[0]
  return resolveWebAddress(page && attribute(page, 'href'), base)
}

function relatedOf(link: MarkupElement, base: string | undefined): { headline: string; url: string }[] {
  const url = resolveWebAddress(attribute(link, 'href'), base)
  return url === undefined ? [] : [{ headline: htmlText(attribute(link, 'title')) || url, url }]
}

const termsOf = (entry: MarkupElement): string[] =>
  childrenNamed(entry, 'atom:category').flatMap(
    (each) => htmlText(attribute(each, 'label') ?? attribute(each, 'term')) || [],
  )

function authorsOf(entry: MarkupElement, feed: MarkupElement): Author[] {
  const own = childrenNamed(entry, 'atom:author')
  return (own.length > 0 ? own : childrenNamed(feed, 'atom:author')).flatMap((author) => {
    const name = oneLine(childText(author, 'atom:name', 'name') ?? '')
    const url = resolveWebAddress(childText(author, 'atom:uri', 'atom:url'), undefined)
    return name === '' ? [] : [{ name, ...(url !== undefined && { url }) }]
  })
}
