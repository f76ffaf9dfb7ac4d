import { htmlToBlocks } from '../html/htmlToBlocks.ts'
import { resolveFileAddress, resolveWebAddress } from '../html/markup/resolveAddress.ts'
import type { Author } from '#article/article.ts'
import type { Block } from '#article/blocks/block.ts'
import { createAttachmentBlocks } from './createAttachmentBlocks.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { Adapter, Imported, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { at, isObject, listOf, manyOf, objectOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { detectHtmlLanguage } from '../drafts/detectLanguage.ts'
import { parseJsonInput } from '../parsing/parseJsonInput.ts'
import { textToBlocks } from '../drafts/textToBlocks.ts'

/** Reads one page of a JSON Feed 1.0 or 1.1. */
export const readJsonFeed: Adapter = (input, options = {}) => {
  const json = parseJsonInput(input)
  const next = textOf(objectOf(json).next_url)
  const imported = parseJsonFeed(json, options)
  return next === undefined ? imported : { ...imported, notes: [`the feed goes on at ${next}`, ...imported.notes] }
}

/** The same for parsed JSON, without a note on the next page, for callers that follow it. */
export function parseJsonFeed(json: unknown, options: ImportOptions = {}): Imported {
  const feed = objectOf(json)
  const notes = feed.expired === true ? ['the feed says that it is finished: it will not change again'] : []
  return collectArticles(
    listOf(feed.items)
      .filter(isObject)
      .map((item) => parseJsonFeedItem(item, feed, options)),
    options,
    notes,
  )
}

function parseJsonFeedItem(item: JsonObject, feed: JsonObject, options: ImportOptions): Draft | LeftOut {
  const url = resolveWebAddress(textOf(item.url) ?? textOf(item.external_url), options.base)
  const base = url ?? textOf(feed.home_page_url) ?? textOf(feed.feed_url) ?? options.base
  const language = textOf(item.language)
  const languageAround = textOf(feed.language)
  const words = `${textOf(item.title) ?? ''} ${textOf(item.content_html) ?? textOf(item.content_text) ?? ''}`
  const tag = detectHtmlLanguage(words, language, languageAround ?? options.language)
  const body = [...contentOf(item, { base, language: tag }), ...createAttachmentBlocks(distinctAttachments(item), base)]
  const headline = htmlToText(textOf(item.title))
  if (body.length === 0 && headline === '') {
    return { title: url ?? textOf(item.id) ?? 'an item', reason: 'it has neither a title nor content' }
  }
  const image = resolveFileAddress(textOf(item.image) ?? textOf(item.banner_image), base)
  return {
    identifier: textOf(item.id),
    url,
    headline,
    abstract: htmlToText(textOf(item.summary)),
    author: authorsOf(item, feed),
    datePublished: item.date_published,
    dateModified: item.date_modified,
    language,
    languageAround,
    keywords: listOf(item.tags).flatMap((tag) => htmlToText(textOf(tag)) || []),
    image: image === undefined ? undefined : { url: image },
    body,
    relatedLink: externalLink(item, url),
  }
}

/** The attachments without further formats of a recording: recordings with one title are one recording. */
function distinctAttachments(item: JsonObject): unknown[] {
  const attachments = listOf(item.attachments)
  return attachments.filter((each, index) => {
    const title = textOf(at(each, 'title'))
    return (
      title === undefined ||
      !/^(?:audio|video)\//u.test(textOf(at(each, 'mime_type')) ?? '') ||
      attachments.findIndex((other) => textOf(at(other, 'title')) === title) === index
    )
  })
}

/** The HTML of an item, else its plain text, else its summary. */
function contentOf(item: JsonObject, options: { base: string | undefined; language: string | undefined }): Block[] {
  const html = textOf(item.content_html)
  if (html !== undefined) return htmlToBlocks(html, options)
  return textToBlocks(textOf(item.content_text) ?? textOf(item.summary) ?? '', options.language)
}

function authorsOf(item: JsonObject, feed: JsonObject): Author[] {
  const given =
    [item.authors, item.author, feed.authors, feed.author]
      .map(manyOf)
      .find((list) => list.some((author) => textOf(at(author, 'name')) !== undefined)) ?? []
  return given.flatMap((author) => {
    const name = htmlToText(textOf(at(author, 'name')))
    const url = resolveWebAddress(textOf(at(author, 'url')), undefined)
    return name === '' ? [] : [{ name, ...(url !== undefined && { url }) }]
  })
}

/** The page that a link post is about, as a related link. */
function externalLink(item: JsonObject, url: string | undefined): Draft['relatedLink'] {
  const external = resolveWebAddress(textOf(item.external_url), undefined)
  return external === undefined || external === url
    ? undefined
    : [{ headline: htmlToText(textOf(item.title)) || external, url: external }]
}
