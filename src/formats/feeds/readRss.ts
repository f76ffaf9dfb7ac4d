import { collectArticles } from '../drafts/collectArticles.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { Adapter, ImportOptions } from '../drafts/imported.ts'
import { attribute, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { FormatError } from '../parsing/errors.ts'
import { xmlNotes } from '../xml/xmlNotes.ts'
import { childrenNamed, childText, parseXml } from '../xml/xmlTree.ts'
import { leftOutAsCut } from './leftOutItem.ts'
import { parseRssItem, type RssChannel } from './parseRssItem.ts'

/** Reads RSS 0.9 to 2.0, RSS 1.0 (RDF) included. */
export const readRss: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const { root, open } = document
  if (root.name !== 'rss' && root.name !== 'rdf:RDF') throw new FormatError(`this is <${root.name}>, not RSS`)
  const channelElement = childrenNamed(root, 'channel')[0] ?? root
  const channel = parseChannel(channelElement, root, options)
  const items = [...childrenNamed(channelElement, 'item'), ...childrenNamed(root, 'item')]
  const drafts = items.map((item) => (open.has(item) ? leftOutAsCut(item) : parseRssItem(item, channel, options)))
  return collectArticles(drafts, options, [...xmlNotes(document), ...noteOnSummaries(items)])
}

function noteOnSummaries(items: readonly MarkupElement[]): string[] {
  const summaries = items.filter((item) => childText(item, 'content:encoded') === undefined).length
  return summaries > 0 ? [`${summaries} of ${items.length} items carry a summary only, not the whole text`] : []
}

function parseChannel(channel: MarkupElement, root: MarkupElement, options: ImportOptions): RssChannel {
  const base = attribute(channel, 'xml:base') ?? attribute(root, 'xml:base') ?? childText(channel, 'link')
  const stated = attribute(channel, 'xml:lang') ?? attribute(root, 'xml:lang')
  return {
    language: stated ?? childText(channel, 'language', 'dc:language'),
    base: resolveWebAddress(base ?? options.base, options.base),
    copyright: htmlText(childText(channel, 'copyright', 'dc:rights')) || undefined,
  }
}
