import type { Draft } from '../../drafts/draft.ts'
import { htmlToText } from '../../drafts/htmlToText.ts'
import type { ImportOptions } from '../../drafts/imported.ts'
import { parseJsonLdNode } from '../../jsonLd/parseJsonLdNode.ts'
import { textOf } from '../../parsing/jsonValue.ts'
import { findAuthors } from './findAuthors.ts'
import { findHeadline } from './findHeadline.ts'
import { findPublishedTime } from './findPublishedTime.ts'
import { findStoryNode } from './findStoryNode.ts'
import { readPageAddress, parseWebAddress } from './readPageAddress.ts'
import { readMeta } from './readMeta.ts'

const ABSTRACT_NAMES = ['og:description', 'description', 'twitter:description']
const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'DC.date.issued',
  'parsely-pub-date',
]
const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified']
const LANGUAGE_NAMES = ['og:locale', 'language', 'content-language']
const AUTHOR_NAMES = ['author', 'article:author', 'parsely-author', 'byl']

/** What a page states about its story: its JSON-LD first, then its metadata, then what its markup names. */
export function readPageFacts(page: Document, options: ImportOptions): Draft {
  const base = readPageAddress(page) ?? options.base
  const node = findStoryNode(page)
  const stated = node ? parseJsonLdNode(node, { ...options, base }) : undefined
  return {
    ...(stated ?? { body: [] }),
    language: undefined,
    url: readPageAddress(page) ?? parseWebAddress(stated?.url) ?? parseWebAddress(options.base),
    headline: findHeadline(page, stated?.headline ?? ''),
    abstract: stated?.abstract || htmlToText(readMeta(page, ...ABSTRACT_NAMES)) || undefined,
    author: orIfEmpty(stated?.author, () => findAuthors(page, readAuthorNames(page))),
    datePublished: stated?.datePublished ?? readMeta(page, ...PUBLISHED_NAMES) ?? findPublishedTime(page),
    dateModified: stated?.dateModified ?? readMeta(page, ...MODIFIED_NAMES),
    languageAround: statedLanguage(page) ?? stated?.language ?? readMeta(page, ...LANGUAGE_NAMES),
    section: stated?.section ?? readMeta(page, 'article:section'),
    keywords: orIfEmpty(stated?.keywords, () => readTags(page)),
    image: stated?.image ?? readImage(page, base),
  }
}

const orIfEmpty = <Item>(items: Item[] | undefined, read: () => Item[]): Item[] =>
  items && items.length > 0 ? items : read()

const readAuthorNames = (page: Document): (string | undefined)[] => AUTHOR_NAMES.map((name) => readMeta(page, name))

const statedLanguage = (page: Document): string | undefined =>
  textOf(page.documentElement.lang) ?? textOf(page.documentElement.getAttribute('xml:lang')) ?? textOf(page.body.lang)

function readTags(page: Document): string[] {
  const tags = [...page.querySelectorAll('meta[property="article:tag"]')].map(
    (each) => each.getAttribute('content') ?? '',
  )
  return tags.length > 0 ? tags : (readMeta(page, 'news_keywords', 'keywords')?.split(/[,،;]/u) ?? [])
}

function readImage(page: Document, base: string | undefined): Draft['image'] {
  const address = readMeta(page, 'og:image', 'og:image:url', 'twitter:image')
  return address !== undefined && URL.canParse(address, base) ? { url: new URL(address, base).href } : undefined
}
