import { decodePercent } from '#article/text/decodePercent.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText, toOneLine } from '../drafts/htmlToText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { detectHtmlLanguage } from '../drafts/detectLanguage.ts'
import { leaveOutProtected } from '../feeds/leftOutItem.ts'
import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { findChildren, readChildText } from '../xml/parseXml.ts'
import { addParagraphs } from './addParagraphs.ts'
import { withFootnotes, withPatterns } from './wxrBlocks.ts'
import { readContent, readCustomField, readNumber } from './wxrItem.ts'
import { withGalleries, type ExportedPictures } from './wxrPictures.ts'

/** What an export says for all its posts. */
export type WxrSite = {
  /** Names to show by login names. */
  authors: ReadonlyMap<string, string>
  pictures: ExportedPictures
  /** The content of synced patterns by number. */
  patterns: ReadonlyMap<string, string>
  language: string | undefined
  base: string | undefined
}

/** The draft of one post or page, or the reason why it is left out. */
export function parseWxrPost(item: MarkupElement, site: WxrSite, options: ImportOptions): Draft | LeftOut {
  const headline = htmlToText(readChildText(item, 'title'))
  const status = readChildText(item, 'wp:status') ?? 'publish'
  if (status !== 'publish') return { title: headline, reason: `its status is ${status}, not publish` }
  if (readChildText(item, 'wp:post_password') !== undefined) return leaveOutProtected(headline)
  const url = resolveWebAddress(readChildText(item, 'link'), site.base)
  const html = htmlOf(item, site)
  const language = detectHtmlLanguage(`${headline} ${html}`, undefined, site.language ?? options.language)
  return {
    identifier: readChildText(item, 'wp:post_name') ?? readChildText(item, 'guid'),
    url,
    headline,
    abstract: htmlToText(readChildText(item, 'excerpt:encoded')),
    author: authorOf(item, site),
    datePublished: publishedOf(item),
    dateModified: withUtcZone(readChildText(item, 'wp:post_modified_gmt')),
    languageAround: site.language,
    section: termsOf(item, 'category')[0]?.slug,
    keywords: termsOf(item, 'post_tag').map(({ name }) => name),
    image: site.pictures.byNumber.get(readCustomField(item, '_thumbnail_id') ?? '')?.image,
    body: htmlToBlocks(html, { base: url ?? site.base, language }),
  }
}

/** The content as WordPress would show it, with patterns, footnotes, galleries and paragraphs filled in. */
function htmlOf(item: MarkupElement, site: WxrSite): string {
  const patterned = withPatterns(readContent(item), site.patterns)
  const annotated = withFootnotes(patterned, readCustomField(item, 'footnotes'))
  const illustrated = withGalleries(annotated, readNumber(item), site.pictures)
  return addParagraphs(illustrated)
}

function authorOf(item: MarkupElement, { authors }: WxrSite): Draft['author'] {
  const login = toOneLine(readChildText(item, 'dc:creator') ?? '')
  return login === '' ? [] : [{ name: authors.get(login) || login }]
}

const publishedOf = (item: MarkupElement): string | undefined =>
  withUtcZone(readChildText(item, 'wp:post_date_gmt')) ??
  readChildText(item, 'pubDate') ??
  readChildText(item, 'wp:post_date')

/** WordPress writes GMT without a zone, and zeros for a date that is not set. */
function withUtcZone(date: string | undefined): string | undefined {
  return date === undefined || date.startsWith('0000') ? undefined : `${date.replace(' ', 'T')}Z`
}

function termsOf(item: MarkupElement, domain: string): { name: string; slug: string }[] {
  return findChildren(item, 'category')
    .filter((each) => attribute(each, 'domain') === domain)
    .map((each) => {
      const name = htmlToText(textContent(each))
      const nicename = attribute(each, 'nicename') ?? name
      return { name, slug: URL.canParse(`https://x/${nicename}`) ? decodePercent(nicename) : name }
    })
}
