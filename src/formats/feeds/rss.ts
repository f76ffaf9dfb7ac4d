import { markupToBlocks } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Author } from '#article/article.ts'
import { attachmentBlocks } from './attachments.ts'
import { bodyText } from '../drafts/bodyText.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { feedMedia, mediaWords, withoutDuplicateCaption, unshown } from './feedMedia.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { Adapter, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { FormatError } from '../parsing/errors.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'
import { withoutFeedFooter } from './withoutFeedFooter.ts'
import { unescapedMarkup } from '../xml/xmlMarkup.ts'
import { xmlNotes } from '../xml/xmlNotes.ts'
import { childrenNamed, childText, parseXml } from '../xml/xmlTree.ts'

/** What a channel says for all of its items. */
type Channel = { language: string | undefined; base: string | undefined; copyright: string | undefined }

/** RSS 2.0 and its elder kin, and RSS 1.0 (RDF). */
export const readRss: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const { root, open } = document
  const channelElement = childrenNamed(root, 'channel')[0] ?? root
  const items = [...childrenNamed(channelElement, 'item'), ...childrenNamed(root, 'item')]
  if (root.name !== 'rss' && root.name !== 'rdf:RDF') throw new FormatError(`this is <${root.name}>, not RSS`)
  const channel = channelOf(channelElement, root, options)
  const drafts = items.map((item) => (open.has(item) ? cutOff(item) : draftOf(item, channel, options)))
  const teasers = items.filter((item) => childText(item, 'content:encoded') === undefined).length
  const summary = teasers > 0 ? [`${teasers} of ${items.length} items carry a summary only, not the whole text`] : []
  return collectArticles(drafts, options, [...xmlNotes(document), ...summary])
}

/** WordPress puts the form that asks for the password where the text would be. */
export const isProtected = (html: string): boolean => html.includes('post-password-form')

export const cutOff = (item: MarkupElement): LeftOut => ({
  title: htmlText(childText(item, 'title', 'atom:title')) || 'the last item',
  reason: 'the file ends in the middle of it',
})

function channelOf(channel: MarkupElement, root: MarkupElement, options: ImportOptions): Channel {
  const base =
    attribute(channel, 'xml:base') ?? attribute(root, 'xml:base') ?? childText(channel, 'link') ?? options.base
  return {
    language:
      attribute(channel, 'xml:lang') ?? attribute(root, 'xml:lang') ?? childText(channel, 'language', 'dc:language'),
    base: resolveWebAddress(base, options.base),
    copyright: htmlText(childText(channel, 'copyright', 'dc:rights')) || undefined,
  }
}

function draftOf(item: MarkupElement, channel: Channel, options: ImportOptions): Draft | LeftOut {
  const url = resolveWebAddress(childText(item, 'feedburner:origLink'), undefined) ?? addressOf(item, channel.base)
  const language = attribute(item, 'xml:lang') ?? childText(item, 'language', 'dc:language')
  const base = resolveWebAddress(attribute(item, 'xml:base'), channel.base) ?? url ?? channel.base
  const full = childText(item, 'content:encoded')
  const description =
    childText(item, 'description', 'dc:description', 'itunes:summary', 'summary') ?? mediaWords(item, 'description')
  const headline = htmlText(childText(item, 'title', 'itunes:title') ?? mediaWords(item, 'title'))
  const { image, others, attachments } = feedMedia(item, base)
  const html = full ?? description ?? ''
  const tag = languageOfHtml(`${headline} ${html}`, language, channel.language ?? options.language)
  const markup = unescapedMarkup(
    childrenNamed(item, 'content:encoded', 'description').find((each) => textContent(each).trim() === html),
  )
  const text = withoutFeedFooter(
    markup ? markupToBlocks(markup, { base, language: tag }) : anyTextToBlocks(html, { base, language: tag }),
  )
  const body = [
    ...text,
    ...unshown(others, text),
    ...attachmentBlocks(attachments, base).filter(
      (block) => !text.some((each) => 'url' in each && 'url' in block && each.url === block.url),
    ),
  ]
  if (isProtected(html)) return { title: headline, reason: 'it is protected by a password' }
  if (headline === '' && bodyText(body) === '') {
    return { title: url ?? 'an item', reason: 'it has neither a title nor text' }
  }
  return {
    identifier: childText(item, 'guid') ?? attribute(item, 'rdf:about'),
    url,
    headline,
    abstract: full === undefined ? undefined : htmlText(description),
    author: authorsOf(item),
    datePublished: childText(
      item,
      'pubDate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'atom:published',
      'pubdate',
    ),
    dateModified: childText(item, 'atom:updated', 'dcterms:modified'),
    language,
    languageAround: channel.language,
    section: htmlText(childText(item, 'category', 'dc:subject')) || undefined,
    keywords: childrenNamed(item, 'category', 'dc:subject').flatMap((each) => htmlText(textContent(each)) || []),
    image: withoutDuplicateCaption(image, body),
    body,
    copyrightNotice: htmlText(childText(item, 'dc:rights', 'media:copyright')) || channel.copyright,
  }
}

/** The page: the link, else a guid that says it is one. */
function addressOf(item: MarkupElement, base: string | undefined): string | undefined {
  const link = childrenNamed(item, 'atom:link').find((each) =>
    ['alternate', undefined].includes(attribute(each, 'rel')),
  )
  const [guid] = childrenNamed(item, 'guid')
  const permalink = guid && attribute(guid, 'isPermaLink') !== 'false' ? childText(item, 'guid') : undefined
  return (
    resolveWebAddress(childText(item, 'link'), base) ??
    resolveWebAddress(link && attribute(link, 'href'), base) ??
    resolveWebAddress(permalink, undefined)
  )
}

/** `dc:creator`, or `mail@example.org (Name)` of RSS's own author. */
function authorsOf(item: MarkupElement): Author[] {
  const creators = childrenNamed(item, 'dc:creator').flatMap((each) => htmlText(textContent(each)) || [])
  const own = htmlText(childText(item, 'author', 'itunes:author', 'atom:author'))
  const [, inBrackets] = /^[^\s@]+@\S+\s+\((.+)\)$/u.exec(own) ?? []
  const names = creators.length > 0 ? creators : [inBrackets ?? own]
  return names
    .map((name) => name.replace(/(?<!\s)\s*[(<](?:mailto:)?[^\s(<@]+@[^\s(<]+[)>]$/u, ''))
    .filter((name) => name !== '' && !/^[^\s@]+@\S+$/u.test(name))
    .map((name) => ({ name }))
}
