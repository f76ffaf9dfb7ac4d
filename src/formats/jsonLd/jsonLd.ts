import { knownEmbed } from '../html/embeds/embedAddress.ts'
import { resolveAddress, resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Author } from '#article/schema/article.ts'
import type { Block } from '#article/schema/block.ts'
import type { Image } from '#article/schema/media.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlText } from '../drafts/htmlText.ts'
import type { Adapter, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { at, isObject, manyOf, sizeOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { FormatError } from '../parsing/errors.ts'
import { newsNodes, parseJsonLd } from './newsNodes.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'

/** schema.org NewsArticle and its kin, alone, in a list or in a graph. */
export const readJsonLd: Adapter = (input, options = {}) => {
  const nodes = newsNodes(parseJsonLd(input))
  if (nodes.length === 0) throw new FormatError('there is no NewsArticle (or other Article) in this JSON-LD')
  return collectArticles(
    nodes.map((node) => draftOf(node, options)),
    options,
  )
}

function draftOf(node: JsonObject, options: ImportOptions): Draft | LeftOut {
  const draft = draftOfNode(node, options)
  const body = [
    ...draft.body,
    ...manyOf(node.liveBlogUpdate).flatMap((update) => updateBlocks(update, options)),
    ...filmsOf(node, draft.url),
  ]
  return body.length === 0
    ? { title: draft.headline || (draft.url ?? 'an article'), reason: 'it has no articleBody' }
    : { ...draft, body }
}

/** One entry of a live blog: its headline, then its text. */
function updateBlocks(update: unknown, options: ImportOptions): Block[] {
  if (!isObject(update)) return []
  const { headline, body } = draftOfNode(update, options)
  return [...(headline === '' ? [] : [{ type: 'heading' as const, level: 2 as const, text: headline }]), ...body]
}

/** Films and recordings beside the text: the file, or the page of a site for films. */
function filmsOf(node: JsonObject, base: string | undefined): Block[] {
  return [...manyOf(node.video), ...manyOf(node.audio)].flatMap((film): Block[] => {
    const file = resolveAddress(textOf(at(film, 'contentUrl')), base)
    const title = htmlText(textOf(at(film, 'name')))
    const type = textOf(at(film, '@type')) === 'AudioObject' ? 'audio' : 'video'
    if (file !== undefined && knownEmbed(file) === undefined) {
      return [{ type, url: file, ...(title !== '' && { title }) }]
    }
    const embed = knownEmbed(resolveAddress(textOf(at(film, 'embedUrl')) ?? file, base) ?? '')
    return embed === undefined ? [] : [{ type: 'embed', ...embed, ...(title !== '' && { title }) }]
  })
}

/** All that a node tells of an article; a saved page takes what its own text does not tell better. */
export function draftOfNode(node: JsonObject, options: ImportOptions): Draft {
  const url = resolveWebAddress(
    textOf(node.url) ??
      textOf(at(node.mainEntityOfPage, '@id')) ??
      textOf(node.mainEntityOfPage) ??
      textOf(node['@id']),
    options.base,
  )
  const language =
    textOf(at(node.inLanguage, 'name')) ??
    textOf(at(node.inLanguage, 'alternateName')) ??
    textOf(manyOf(node.inLanguage)[0])
  const publisher = htmlText(textOf(at(manyOf(node.publisher ?? node.sourceOrganization)[0], 'name')))
  const duration = textOf(node.timeRequired)
  return {
    identifier: textOf(node['@id']) ?? textOf(node.identifier),
    url,
    headline: htmlText(textOf(manyOf(node.headline)[0]) ?? textOf(node.name)),
    alternativeHeadline: htmlText(textOf(manyOf(node.alternativeHeadline)[0])) || undefined,
    abstract: htmlText(textOf(node.abstract) ?? textOf(node.description)),
    dateline: htmlText(textOf(node.dateline)) || undefined,
    author: authorsOf(node),
    sourceOrganization: publisher === '' ? undefined : { name: publisher },
    datePublished: manyOf(node.datePublished)[0] ?? node.dateCreated,
    dateModified: manyOf(node.dateModified)[0],
    language,
    section: htmlText(textOf(manyOf(node.articleSection)[0])) || undefined,
    keywords: keywordsOf(node),
    image: imageOf(node, url ?? options.base),
    timeRequired:
      duration !== undefined && /^PT?(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u.test(duration) ? duration : undefined,
    body: anyTextToBlocks(
      manyOf(node.articleBody)
        .flatMap((part) => textOf(part) ?? [])
        .join('\n'),
      { base: url, language: language ?? options.language },
    ),
    copyrightNotice: htmlText(textOf(node.copyrightNotice)) || undefined,
  }
}

/** People and organizations, as objects, as names, or as lists of either. */
function authorsOf(node: JsonObject): Author[] {
  const authors = manyOf(node.author ?? node.creator).flatMap((author) => manyOf(at(author, '@list') ?? author))
  return authors.flatMap((author) => {
    const names = manyOf(at(author, 'name') ?? author).flatMap((name) => htmlText(textOf(name)) || [])
    const url = resolveWebAddress(textOf(at(author, 'url')), undefined)
    const jobTitle = htmlText(textOf(at(author, 'jobTitle')))
    return names
      .filter((name) => !/^https?:/u.test(name))
      .map((name) => ({ name, ...(jobTitle !== '' && { jobTitle }), ...(url !== undefined && { url }) }))
  })
}

/** A list, or words between commas of either script. */
function keywordsOf(node: JsonObject): string[] {
  return manyOf(node.keywords)
    .flatMap((words) => (textOf(at(words, 'name')) ?? textOf(words) ?? '').split(/[,،;؛]/u))
    .flatMap((word) => htmlText(word) || [])
}

/** The widest: a list holds crops of one picture, not a gallery. */
function imageOf(node: JsonObject, base: string | undefined): Image | undefined {
  const pictures = manyOf(node.image ?? node.thumbnailUrl).flatMap((image) => pictureOf(image, base))
  return pictures.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]
}

function pictureOf(image: unknown, base: string | undefined): Image[] {
  const url = resolveAddress(
    textOf(image) ?? textOf(manyOf(at(image, 'url'))[0]) ?? textOf(at(image, 'contentUrl')) ?? textOf(at(image, '@id')),
    base,
  )
  // A name within a page (`…#primaryimage`) that nothing explains is no picture's address.
  if (url === undefined || (at(image, '@id') !== undefined && url.includes('#')) || url.startsWith('#')) return []
  const caption = htmlText(textOf(at(image, 'caption')) ?? textOf(at(image, 'description')))
  const credit = htmlText(
    textOf(at(image, 'creditText')) ??
      textOf(at(image, 'copyrightHolder', 'name')) ??
      textOf(at(image, 'copyrightHolder')) ??
      textOf(at(image, 'creator', 'name')) ??
      textOf(at(image, 'author', 'name')),
  )
  const sizes = isObject(image) ? sizeOf(image) : {}
  return [{ url, ...sizes, ...(caption !== '' && { caption }), ...(credit !== '' && { creditText: credit }) }]
}
