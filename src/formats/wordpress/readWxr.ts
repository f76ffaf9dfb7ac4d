import { collectArticles } from '../drafts/collectArticles.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { Adapter, ImportOptions } from '../drafts/imported.ts'
import { leftOutAsCut } from '../feeds/leftOutItem.ts'
import type { MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { FormatError } from '../parsing/errors.ts'
import { xmlNotes } from '../xml/xmlNotes.ts'
import { childrenNamed, childText, parseXml } from '../xml/xmlTree.ts'
import { contentOf, isStory, numberOf, typeOf } from './wxrItem.ts'
import { wxrNotes } from './wxrNotes.ts'
import { exportedPictures } from './wxrPictures.ts'
import { parseWxrPost, type WxrSite } from './parseWxrPost.ts'

/** Reads a WordPress export: its published posts and pages. Attachments are the pictures of those posts. */
export const readWxr: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const [channel] = childrenNamed(document.root, 'channel')
  if (!channel || !/<wp:wxr_version>/u.test(input)) {
    throw new FormatError('this is not a WordPress export (no wp:wxr_version)')
  }
  const items = childrenNamed(channel, 'item')
  const site = parseSite(channel, items, options)
  const drafts = items
    .filter((item) => isStory(typeOf(item)))
    .map((item) => (document.open.has(item) ? leftOutAsCut(item) : parseWxrPost(item, site, options)))
  return collectArticles(drafts, options, [...xmlNotes(document), ...wxrNotes(items, site.pictures)])
}

function parseSite(channel: MarkupElement, items: readonly MarkupElement[], options: ImportOptions): WxrSite {
  const authors = childrenNamed(channel, 'wp:author').map((author): [string, string] => [
    childText(author, 'wp:author_login') ?? '',
    htmlText(childText(author, 'wp:author_display_name', 'wp:author_login')),
  ])
  const patterns = items
    .filter((item) => typeOf(item) === 'wp_block')
    .map((item): [string, string] => [numberOf(item), contentOf(item)])
  return {
    authors: new Map(authors),
    pictures: exportedPictures(items),
    patterns: new Map(patterns),
    language: childText(channel, 'language'),
    base: resolveWebAddress(childText(channel, 'link', 'wp:base_blog_url'), options.base),
  }
}
