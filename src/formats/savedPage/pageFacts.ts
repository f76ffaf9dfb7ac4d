import type { ImportOptions } from '../drafts/imported.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText, oneLine } from '../drafts/htmlText.ts'
import { draftOfNode } from '../jsonLd/jsonLd.ts'
import { at, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { newsNodes, parseJsonLd } from '../jsonLd/newsNodes.ts'
import { FormatError } from '../parsing/errors.ts'
import { parseDate } from '../dates/parseDate.ts'
import { bylineOf } from './byline.ts'

/** What a page says of its story outside of the story: JSON-LD first, then its metadata, then its marks. */
export function pageFacts(page: Document, options: ImportOptions): Draft {
  const base = textOf(canonicalOf(page)) ?? options.base
  const node = storyNode(page)
  const stated = node ? draftOfNode(node, { ...options, base }) : undefined
  const headline = headlineOf(page, stated?.headline ?? '')
  return {
    ...(stated ?? { body: [] }),
    language: undefined,
    url: webAddress(canonicalOf(page)) ?? webAddress(stated?.url) ?? webAddress(options.base),
    headline,
    abstract:
      stated?.abstract || htmlText(meta(page, 'og:description', 'description', 'twitter:description')) || undefined,
    author:
      stated?.author && stated.author.length > 0
        ? stated.author
        : bylineOf(page, [
            meta(page, 'author'),
            meta(page, 'article:author'),
            meta(page, 'parsely-author'),
            meta(page, 'byl'),
          ]),
    datePublished:
      stated?.datePublished ??
      meta(
        page,
        'article:published_time',
        'og:article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'publish-date',
        'DC.date.issued',
        'parsely-pub-date',
      ) ??
      timeOf(page),
    dateModified:
      stated?.dateModified ?? meta(page, 'article:modified_time', 'og:updated_time', 'dateModified', 'last-modified'),
    languageAround: languageOf(page) ?? stated?.language ?? meta(page, 'og:locale', 'language', 'content-language'),
    section: stated?.section ?? meta(page, 'article:section'),
    keywords: stated?.keywords && stated.keywords.length > 0 ? stated.keywords : tagsOf(page),
    image: leadOf(page, stated?.image, base),
  }
}

/** `content` of the first of these names or properties that the page has. */
export function meta(page: Document, ...names: string[]): string | undefined {
  const all = [...page.querySelectorAll('meta')]
  return names.flatMap((name) => {
    const found = all.find((each) =>
      [
        each.getAttribute('property'),
        each.getAttribute('name'),
        each.getAttribute('itemprop'),
        each.getAttribute('http-equiv'),
      ].some((key) => key?.toLowerCase() === name.toLowerCase()),
    )
    return textOf(found?.getAttribute('content')) ?? []
  })[0]
}

/** Of several nodes the one that is of this page. */
function storyNode(page: Document): JsonObject | undefined {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    readable(script.textContent),
  )
  const title = htmlText(meta(page, 'og:title') ?? page.title)
  const address = canonicalOf(page)
  const isOfPage = (node: JsonObject) =>
    address !== undefined &&
    [node.url, at(node.mainEntityOfPage, '@id'), node.mainEntityOfPage].some((url) => textOf(url) === address)
  const isTitled = (node: JsonObject) =>
    title.startsWith(htmlText(textOf(manyOf(node.headline)[0])).slice(0, 40)) &&
    textOf(manyOf(node.headline)[0]) !== undefined
  return (
    nodes.find((node) => isOfPage(node) && isTitled(node)) ?? nodes.find(isTitled) ?? nodes.find(isOfPage) ?? nodes[0]
  )
}

/** A page may hold damaged JSON-LD; that is no reason to refuse the page. */
function readable(script: string): JsonObject[] {
  try {
    return newsNodes(parseJsonLd(script))
  } catch (error) {
    if (error instanceof FormatError) return []
    throw error
  }
}

function canonicalOf(page: Document): string | undefined {
  return (
    webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? webAddress(meta(page, 'og:url'))
  )
}

const webAddress = (value: string | null | undefined): string | undefined =>
  value && /^https?:\/\/[^\s/]/u.test(value.trim()) ? value.trim() : undefined

const languageOf = (page: Document): string | undefined =>
  textOf(page.documentElement.lang) ?? textOf(page.documentElement.getAttribute('xml:lang')) ?? textOf(page.body.lang)

/** The headline as the page shows it: JSON-LD, else a title that the page also shows as its heading, else a title without the site's name. */
function headlineOf(page: Document, stated: string): string {
  if (stated !== '' && !/…$|\.\.\.$/u.test(stated)) return stated
  const site = oneLine(meta(page, 'og:site_name') ?? '')
  const title = withoutSite(htmlText(meta(page, 'og:title', 'twitter:title') ?? page.title), site)
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent))
    .filter((text) => text !== '' && text !== site)
  return (
    headings.find((heading) => title.startsWith(heading) || heading.startsWith(title)) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    title
  )
}

const SEPARATOR = /^\s*[|–—·•:-]\s*|\s*[|–—·•:-]\s*$/gu

/** `Story | Site` and `Site: Story` as `Story`. */
function withoutSite(title: string, site: string): string {
  const [before, after] = [title.slice(0, -site.length), title.slice(site.length)]
  const bare = [title.endsWith(site) ? before : '', title.startsWith(site) ? after : ''].find(
    (each) => each.trim() !== '' && each.replaceAll(SEPARATOR, '') !== each.trim(),
  )
  return site === '' || bare === undefined ? title : bare.replaceAll(SEPARATOR, '')
}

const MARKED_TIME =
  'time[datetime], [itemprop="datePublished"], [property~="dc:date"], [property~="dc:created"], [property~="schema:datePublished"], abbr.published'

/** A time that the page marks, else a date that stands in a place called so. */
function timeOf(page: Document): string | undefined {
  const times = [...page.querySelectorAll(MARKED_TIME)].flatMap(
    (each) => textOf(each.getAttribute('datetime') ?? each.getAttribute('content') ?? each.getAttribute('title')) ?? [],
  )
  const texts = [
    ...page.querySelectorAll(
      'time, [class*="date" i], [class*="time" i], [id*="date" i], [class*="publish" i], [class*="posted" i], [class*="submitted" i], [class*="meta" i]',
    ),
  ]
    .map((each) => each.textContent.trim())
    .filter((text) => text.length < 100)
  return [...times, ...texts].find((text) => parseDate(text) !== undefined)
}

function tagsOf(page: Document): string[] {
  const tags = [...page.querySelectorAll('meta[property="article:tag"]')].map(
    (each) => each.getAttribute('content') ?? '',
  )
  return tags.length > 0 ? tags : (meta(page, 'news_keywords', 'keywords')?.split(/[,،;]/u) ?? [])
}

function leadOf(page: Document, stated: Draft['image'], base: string | undefined): Draft['image'] {
  const address = meta(page, 'og:image', 'og:image:url', 'twitter:image')
  if (stated || address === undefined || !URL.canParse(address, base)) return stated
  return { url: new URL(address, base).href }
}
