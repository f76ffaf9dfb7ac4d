import { decodePercent } from '#article/text/decodePercent.ts'
import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText, oneLine } from '../drafts/htmlText.ts'
import type { Adapter, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { languageOfHtml } from '../drafts/languageOfText.ts'
import { FormatError } from '../parsing/errors.ts'
import { cutOff } from '../feeds/rss.ts'
import { autoParagraphs } from './autoParagraphs.ts'
import { withFootnotes, withPatterns } from './wxrBlocks.ts'
import { exportedPictures, lacksGallery, metaOf, withGalleries, type ExportedPictures } from './wxrPictures.ts'
import { xmlNotes } from '../xml/xmlNotes.ts'
import { childrenNamed, childText, parseXml } from '../xml/xmlTree.ts'

type Site = {
  authors: ReadonlyMap<string, string>
  pictures: ExportedPictures
  patterns: ReadonlyMap<string, string>
  language: string | undefined
  base: string | undefined
}

/** A WordPress export: the posts of it that anyone may read; attachments are the pictures of those posts. */
export const readWxr: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const [channel] = childrenNamed(document.root, 'channel')
  if (!channel || !/<wp:wxr_version>/u.test(input)) {
    throw new FormatError('this is not a WordPress export (no wp:wxr_version)')
  }
  const items = childrenNamed(channel, 'item')
  const site = siteOf(channel, items, options)
  const posts = items.filter((item) => isStory(typeOf(item)))
  const drafts = posts.map((item) => (document.open.has(item) ? cutOff(item) : draftOf(item, site, options)))
  return collectArticles(drafts, options, [...xmlNotes(document), ...notesOn(items, site)])
}

const typeOf = (item: MarkupElement): string => childText(item, 'wp:post_type') ?? 'post'

const isStory = (type: string): boolean => type === 'post' || type === 'page'

/** Types of items that WordPress makes for itself. */
const INTERNAL_TYPES = new Set([
  'attachment',
  'revision',
  'nav_menu_item',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'user_request',
])

const isInternal = (type: string): boolean => INTERNAL_TYPES.has(type) || type.startsWith('wp_')

/** What an export holds besides posts and pages, and what its posts want that it does not hold. */
function notesOn(items: readonly MarkupElement[], { pictures }: Site): string[] {
  const others = Map.groupBy(
    items.map(typeOf).filter((type) => !isStory(type) && !isInternal(type)),
    (type) => type,
  )
  const bare = items.filter(
    (item) => isStory(typeOf(item)) && lacksGallery(contentOf(item), numberOf(item), pictures),
  ).length
  return [
    ...[...others].map(
      ([type, { length }]) => `${length} items of the type «${type}» were left: posts and pages are stories`,
    ),
    ...(bare > 0
      ? [`${bare} posts show galleries whose pictures the export does not hold: export all content, not only posts`]
      : []),
  ]
}

const contentOf = (item: MarkupElement): string => childText(item, 'content:encoded') ?? ''

const numberOf = (item: MarkupElement): string => childText(item, 'wp:post_id') ?? ''

function siteOf(channel: MarkupElement, items: readonly MarkupElement[], options: ImportOptions): Site {
  const authors = childrenNamed(channel, 'wp:author').map((author): [string, string] => [
    childText(author, 'wp:author_login') ?? '',
    htmlText(childText(author, 'wp:author_display_name', 'wp:author_login')),
  ])
  const base = resolveWebAddress(childText(channel, 'link', 'wp:base_blog_url'), options.base)
  const patterns = items
    .filter((item) => typeOf(item) === 'wp_block')
    .map((item): [string, string] => [numberOf(item), contentOf(item)])
  return {
    authors: new Map(authors),
    pictures: exportedPictures(items),
    patterns: new Map(patterns),
    language: childText(channel, 'language'),
    base,
  }
}

function draftOf(item: MarkupElement, site: Site, options: ImportOptions): Draft | LeftOut {
  const headline = htmlText(childText(item, 'title'))
  const status = childText(item, 'wp:status') ?? 'publish'
  if (status !== 'publish') return { title: headline, reason: `its status is ${status}, not publish` }
  if (childText(item, 'wp:post_password') !== undefined) {
    return { title: headline, reason: 'it is protected by a password' }
  }
  const url = resolveWebAddress(childText(item, 'link'), site.base)
  const creator = oneLine(childText(item, 'dc:creator') ?? '')
  const content = withFootnotes(withPatterns(contentOf(item), site.patterns), metaOf(item, 'footnotes'))
  const html = autoParagraphs(withGalleries(content, numberOf(item), site.pictures))
  return {
    identifier: childText(item, 'wp:post_name') ?? childText(item, 'guid'),
    url,
    headline,
    abstract: htmlText(childText(item, 'excerpt:encoded')),
    author: creator === '' ? [] : [{ name: site.authors.get(creator) || creator }],
    datePublished:
      gmt(childText(item, 'wp:post_date_gmt')) ?? childText(item, 'pubDate') ?? childText(item, 'wp:post_date'),
    dateModified: gmt(childText(item, 'wp:post_modified_gmt')),
    languageAround: site.language,
    section: termsOf(item, 'category')[0]?.slug,
    keywords: termsOf(item, 'post_tag').map(({ name }) => name),
    image: site.pictures.byNumber.get(metaOf(item, '_thumbnail_id') ?? '')?.image,
    body: htmlToBlocks(html, {
      base: url ?? site.base,
      language: languageOfHtml(`${headline} ${html}`, undefined, site.language ?? options.language),
    }),
  }
}

function gmt(date: string | undefined): string | undefined {
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
