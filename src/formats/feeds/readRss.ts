import { collectArticles } from '../drafts/collectArticles.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { Adapter, ImportOptions } from '../drafts/imported.ts'
import { attribute, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { FormatError } from '../parsing/errors.ts'
import { createXmlNotes } from '../xml/createXmlNotes.ts'
import { findChildren, readChildText, parseXml } from '../xml/parseXml.ts'
import { leaveOutTruncated } from './leftOutItem.ts'
import { parseRssItem, type RssChannel } from './parseRssItem.ts'

/** Reads RSS 0.9 to 2.0, RSS 1.0 (RDF) included. */
export const readRss: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const { root, open } = document
  if (root.name !== 'rss' && root.name !== 'rdf:RDF') throw new FormatError(`this is <${root.name}>, not RSS`)
  const channelElement = findChildren(root, 'channel')[0] ?? root
  const channel = parseChannel(channelElement, root, options)
  const items = [...findChildren(channelElement, 'item'), ...findChildren(root, 'item')]
  const drafts = items.map((item) => (open.has(item) ? leaveOutTruncated(item) : parseRssItem(item, channel, options)))
  return collectArticles(drafts, options, [...createXmlNotes(document), ...noteOnSummaries(items)])
}

function noteOnSummaries(items: readonly MarkupElement[]): string[] {
  const summaries = items.filter((item) => readChildText(item, 'content:encoded') === undefined).length
  return summaries > 0 ? [`${summaries} of ${items.length} items carry a summary only, not the whole text`] : []
}

function parseChannel(channel: MarkupElement, root: MarkupElement, options: ImportOptions): RssChannel {
  const base = attribute(channel, 'xml:base') ?? attribute(root, 'xml:base') ?? readChildText(channel, 'link')
  const stated = attribute(channel, 'xml:lang') ?? attribute(root, 'xml:lang')
  return {
    language: stated ?? readChildText(channel, 'language', 'dc:language'),
    base: resolveWebAddress(base ?? options.base, options.base),
    copyright: htmlToText(readChildText(channel, 'copyright', 'dc:rights')) || undefined,
  }
}
