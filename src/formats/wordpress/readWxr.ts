import { collectArticles } from '../drafts/collectArticles.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { Adapter, ImportOptions } from '../drafts/imported.ts'
import { leaveOutTruncated } from '../feeds/leftOutItem.ts'
import type { MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { FormatError } from '../parsing/errors.ts'
import { createXmlNotes } from '../xml/createXmlNotes.ts'
import { findChildren, readChildText, parseXml } from '../xml/parseXml.ts'
import { readContent, isStory, readNumber, readType } from './wxrItem.ts'
import { createWxrNotes } from './createWxrNotes.ts'
import { collectExportedPictures } from './wxrPictures.ts'
import { parseWxrPost, type WxrSite } from './parseWxrPost.ts'

/** Reads a WordPress export: its published posts and pages. Attachments are the pictures of those posts. */
export const readWxr: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const [channel] = findChildren(document.root, 'channel')
  if (!channel || !/<wp:wxr_version>/u.test(input)) {
    throw new FormatError('this is not a WordPress export (no wp:wxr_version)')
  }
  const items = findChildren(channel, 'item')
  const site = parseSite(channel, items, options)
  const drafts = items
    .filter((item) => isStory(readType(item)))
    .map((item) => (document.open.has(item) ? leaveOutTruncated(item) : parseWxrPost(item, site, options)))
  return collectArticles(drafts, options, [...createXmlNotes(document), ...createWxrNotes(items, site.pictures)])
}

function parseSite(channel: MarkupElement, items: readonly MarkupElement[], options: ImportOptions): WxrSite {
  const authors = findChildren(channel, 'wp:author').map((author): [string, string] => [
    readChildText(author, 'wp:author_login') ?? '',
    htmlToText(readChildText(author, 'wp:author_display_name', 'wp:author_login')),
  ])
  const patterns = items
    .filter((item) => readType(item) === 'wp_block')
    .map((item): [string, string] => [readNumber(item), readContent(item)])
  return {
    authors: new Map(authors),
    pictures: collectExportedPictures(items),
    patterns: new Map(patterns),
    language: readChildText(channel, 'language'),
    base: resolveWebAddress(readChildText(channel, 'link', 'wp:base_blog_url'), options.base),
  }
}
