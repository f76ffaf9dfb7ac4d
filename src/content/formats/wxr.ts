import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import { attribute, textContent, type MarkupElement } from '../html/markup.ts'
import { resolveWebAddress } from '../html/resolveAddress.ts'
import { plainText } from '../plainText.ts'
import type { Image } from '../schema/media.ts'
import { collectArticles } from './collectArticles.ts'
import type { Draft } from './draft.ts'
import { htmlText, oneLine } from './htmlText.ts'
import type { Adapter, ImportOptions, LeftOut } from './imported.ts'
import { languageOfHtml } from './languageOfText.ts'
import { FormatError } from './missingFact.ts'
import { cutOff } from './rss.ts'
import { autoParagraphs } from './autoParagraphs.ts'
import { xmlNotes } from './xmlNotes.ts'
import { childrenNamed, childText, parseXml } from './xmlTree.ts'

type Site = { authors: ReadonlyMap<string, string>; pictures: ReadonlyMap<string, Image>; language: string | undefined; base: string | undefined }

/** A WordPress export: the posts of it that anyone may read; attachments are the pictures of those posts. */
export const readWxr: Adapter = (input, options = {}) => {
  const document = parseXml(input)
  const [channel] = childrenNamed(document.root, 'channel')
  if (!channel || !/<wp:wxr_version>/u.test(input)) throw new FormatError('this is not a WordPress export (no wp:wxr_version)')
  const items = childrenNamed(channel, 'item')
  const site = siteOf(channel, items, options)
  const posts = items.filter((item) => ['post', 'page', undefined].includes(childText(item, 'wp:post_type')))
  const drafts = posts.map((item) => (document.open.has(item) ? cutOff(item) : draftOf(item, site, options)))
  return collectArticles(drafts, options, xmlNotes(document))
}

function siteOf(channel: MarkupElement, items: readonly MarkupElement[], options: ImportOptions): Site {
  const authors = childrenNamed(channel, 'wp:author').map((author): [string, string] => [
    childText(author, 'wp:author_login') ?? '',
    oneLine(childText(author, 'wp:author_display_name') ?? childText(author, 'wp:author_login') ?? ''),
  ])
  const base = resolveWebAddress(childText(channel, 'link', 'wp:base_blog_url'), options.base)
  const pictures = items.filter((item) => childText(item, 'wp:post_type') === 'attachment').flatMap((item): [string, Image][] => pictureOf(item))
  return { authors: new Map(authors), pictures: new Map(pictures), language: childText(channel, 'language'), base }
}

/** An attachment: its title is a file name, its excerpt the caption, its text a description that is not shown. */
function pictureOf(item: MarkupElement): [string, Image][] {
  const url = resolveWebAddress(childText(item, 'wp:attachment_url'), undefined)
  const caption = htmlText(childText(item, 'excerpt:encoded'))
  const alternateText = htmlText(metaOf(item, '_wp_attachment_image_alt'))
  if (url === undefined) return []
  return [[childText(item, 'wp:post_id') ?? '', { url, ...(alternateText !== '' && { alternateText }), ...(caption !== '' && { caption }) }]]
}

const metaOf = (item: MarkupElement, key: string): string | undefined =>
  childrenNamed(item, 'wp:postmeta').filter((meta) => childText(meta, 'wp:meta_key') === key).map((meta) => childText(meta, 'wp:meta_value'))[0]

function draftOf(item: MarkupElement, site: Site, options: ImportOptions): Draft | LeftOut {
  const headline = htmlText(childText(item, 'title'))
  const status = childText(item, 'wp:status') ?? 'publish'
  if (status !== 'publish') return { title: headline, reason: `its status is ${status}, not publish` }
  if (childText(item, 'wp:post_password') !== undefined) return { title: headline, reason: 'it is protected by a password' }
  const url = resolveWebAddress(childText(item, 'link'), site.base)
  const creator = oneLine(childText(item, 'dc:creator') ?? '')
  const html = autoParagraphs(withGalleries(childText(item, 'content:encoded') ?? '', site))
  return {
    identifier: childText(item, 'wp:post_name') ?? childText(item, 'guid'),
    url,
    headline,
    abstract: htmlText(childText(item, 'excerpt:encoded')),
    author: creator === '' ? [] : [{ name: site.authors.get(creator) || creator }],
    datePublished: gmt(childText(item, 'wp:post_date_gmt')) ?? childText(item, 'pubDate') ?? childText(item, 'wp:post_date'),
    dateModified: gmt(childText(item, 'wp:post_modified_gmt')),
    languageAround: site.language,
    section: termsOf(item, 'category')[0]?.slug,
    keywords: termsOf(item, 'post_tag').map(({ name }) => name),
    image: site.pictures.get(metaOf(item, '_thumbnail_id') ?? ''),
    body: htmlToBlocks(html, { base: url ?? site.base, language: languageOfHtml(`${headline} ${html}`, undefined, site.language ?? options.language) }),
  }
}

const GALLERY = /\[gallery\b[^\]]*?\bids=["']?([\d,\s]+)["']?[^\]]*\]/giu

/** `[gallery]` names pictures by their numbers, which only the export can tell. */
function withGalleries(content: string, { pictures }: Site): string {
  return content.replaceAll(GALLERY, (_, ids: string) => {
    const images = ids.split(',').flatMap((id) => pictures.get(id.trim()) ?? [])
    const items = images.map(({ url, alternateText = '', caption }) => {
      const words = caption === undefined ? '' : `<figcaption>${escaped(plainText(caption))}</figcaption>`
      return `<figure><img src="${escaped(url)}" alt="${escaped(alternateText)}">${words}</figure>`
    })
    return `\n\n<div class="gallery">${items.join('')}</div>\n\n`
  })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function gmt(date: string | undefined): string | undefined {
  return date === undefined || date.startsWith('0000') ? undefined : `${date.replace(' ', 'T')}Z`
}

function termsOf(item: MarkupElement, domain: string): { name: string; slug: string }[] {
  return childrenNamed(item, 'category').filter((each) => attribute(each, 'domain') === domain).map((each) => {
    const name = htmlText(textContent(each))
    const nicename = attribute(each, 'nicename') ?? name
    return { name, slug: URL.canParse(`https://x/${nicename}`) ? decodeSafely(nicename) : name }
  })
}

function decodeSafely(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
