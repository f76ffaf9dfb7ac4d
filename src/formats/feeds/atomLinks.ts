import type { RelatedLink } from '#article/schema/link.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { attribute, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { findChildren } from '../xml/parseXml.ts'

/** The address that relative addresses in an element start from, where the element names one. */
export const resolveBase = (element: MarkupElement, base: string | undefined): string | undefined =>
  resolveWebAddress(attribute(element, 'xml:base'), base)

/** The page of a feed or an entry; of several alternates the one that is HTML. */
export function findPageLink(element: MarkupElement, base: string | undefined): string | undefined {
  const links = linksOf(element, 'alternate')
  const page = links.find((link) => /html/u.test(attribute(link, 'type') ?? 'html')) ?? links[0]
  return resolveWebAddress(page && attribute(page, 'href'), base)
}

export const readRelatedLinks = (entry: MarkupElement, base: string | undefined): RelatedLink[] =>
  linksOf(entry, 'related').flatMap((link) => {
    const url = resolveWebAddress(attribute(link, 'href'), base)
    return url === undefined ? [] : [{ headline: htmlToText(attribute(link, 'title')) || url, url }]
  })

const linksOf = (element: MarkupElement, rel: string): MarkupElement[] =>
  findChildren(element, 'atom:link').filter((link) => (attribute(link, 'rel') ?? 'alternate') === rel)
