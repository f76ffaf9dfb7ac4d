import { decodePercent } from '#article/text/decodePercent.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText, oneLine } from '../drafts/htmlText.ts'
import type { ImportOptions, LeftOut } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { leftOutAsProtected } from '../feeds/leftOutItem.ts'
import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { childrenNamed, childText } from '../xml/xmlTree.ts'
import { autoParagraphs } from './autoParagraphs.ts'
import { withFootnotes, withPatterns } from './wxrBlocks.ts'
import { contentOf, metaOf, numberOf } from './wxrItem.ts'
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
  const headline = htmlText(childText(item, 'title'))
  const status = childText(item, 'wp:status') ?? 'publish'
  if (status !== 'publish') return { title: headline, reason: `its status is ${status}, not publish` }
  if (childText(item, 'wp:post_password') !== undefined) return leftOutAsProtected(headline)
  const url = resolveWebAddress(childText(item, 'link'), site.base)
  const html = htmlOf(item, site)
  const language = languageOfHtml(`${headline} ${html}`, undefined, site.language ?? options.language)
  return {
    identifier: childText(item, 'wp:post_name') ?? childText(item, 'guid'),
    url,
    headline,
    abstract: htmlText(childText(item, 'excerpt:encoded')),
    author: authorOf(item, site),
    datePublished: publishedOf(item),
    dateModified: withUtcZone(childText(item, 'wp:post_modified_gmt')),
    languageAround: site.language,
    section: termsOf(item, 'category')[0]?.slug,
    keywords: termsOf(item, 'post_tag').map(({ name }) => name),
    image: site.pictures.byNumber.get(metaOf(item, '_thumbnail_id') ?? '')?.image,
    body: htmlToBlocks(html, { base: url ?? site.base, language }),
  }
}

/** The content as WordPress would show it, with patterns, footnotes, galleries and paragraphs filled in. */
function htmlOf(item: MarkupElement, site: WxrSite): string {
  const patterned = withPatterns(contentOf(item), site.patterns)
  const annotated = withFootnotes(patterned, metaOf(item, 'footnotes'))
  const illustrated = withGalleries(annotated, numberOf(item), site.pictures)
  return autoParagraphs(illustrated)
}

function authorOf(item: MarkupElement, { authors }: WxrSite): Draft['author'] {
  const login = oneLine(childText(item, 'dc:creator') ?? '')
  return login === '' ? [] : [{ name: authors.get(login) || login }]
}

const publishedOf = (item: MarkupElement): string | undefined =>
  withUtcZone(childText(item, 'wp:post_date_gmt')) ?? childText(item, 'pubDate') ?? childText(item, 'wp:post_date')

/** WordPress writes GMT without a zone, and zeros for a date that is not set. */
function withUtcZone(date: string | undefined): string | undefined {
  return date === undefined || date.startsWith('0000') ? undefined : `${date.replace(' ', 'T')}Z`
}

function termsOf(item: MarkupElement, domain: string): { name: string; slug: string }[] {
  return childrenNamed(item, 'category')
    .filter((each) => attribute(each, 'domain') === domain)
    .map((each) => {
      const name = htmlText(textContent(each))
      const nicename = attribute(each, 'nicename') ?? name
      return { name, slug: URL.canParse(`https://x/${nicename}`) ? decodePercent(nicename) : name }
    })
}
