import { collectArticles } from '../drafts/collectArticles.ts'
import type { Adapter } from '../drafts/imported.ts'
import { attribute, type MarkupElement } from '../html/markup/markup.ts'
import { FormatError } from '../parsing/errors.ts'
import { createXmlNotes } from '../xml/createXmlNotes.ts'
import { findChildren, parseXml } from '../xml/parseXml.ts'
import { readAtomText } from './parseAtomBlocks.ts'
import { parseAtomEntry } from './parseAtomEntry.ts'
import { resolveBase, findPageLink } from './atomLinks.ts'
import { leaveOutTruncated } from './leftOutItem.ts'

/** Reads Atom 1.0 and 0.3: a feed, or one entry. */
export const readAtom: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const { root, open } = document
  if (root.name !== 'atom:feed' && root.name !== 'atom:entry') throw new FormatError(`this is <${root.name}>, not Atom`)
  const entries = root.name === 'atom:entry' ? [root] : findChildren(root, 'atom:entry')
  const feed = {
    element: root,
    language: attribute(root, 'xml:lang'),
    base: resolveBase(root, options.base) ?? findPageLink(root, options.base),
    rights: readAtomText(findChildren(root, 'atom:rights')[0]) || undefined,
  }
  const drafts = entries.map((entry) =>
    open.has(entry) ? leaveOutTruncated(entry) : parseAtomEntry(entry, feed, options),
  )
  return collectArticles(drafts, options, [...createXmlNotes(document), ...noteOnSummaries(entries)])
}

function noteOnSummaries(entries: readonly MarkupElement[]): string[] {
  const summaries = entries.filter((entry) => findChildren(entry, 'atom:content').length === 0).length
  return summaries > 0 ? [`${summaries} of ${entries.length} entries carry a summary only, not the whole text`] : []
}
