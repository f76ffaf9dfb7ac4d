import type { Block } from '#article/blocks/block.ts'
import { collectArticles } from '../drafts/collectArticles.ts'
import type { Draft } from '../drafts/draft.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { Adapter, ImportOptions, LeftOut } from '../drafts/imported.ts'
import { findKnownEmbed } from '../html/embeds/embedAddress.ts'
import { resolveAddress, resolveFileAddress } from '../html/markup/resolveAddress.ts'
import { at, isObject, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { FormatError } from '../parsing/errors.ts'
import { findNewsNodes } from './findNewsNodes.ts'
import { parseJsonLd } from './parseJsonLd.ts'
import { parseJsonLdNode } from './parseJsonLdNode.ts'

/** Reads NewsArticle of schema.org and its subtypes, alone, in a list or in a graph. */
export const readJsonLd: Adapter = (input, options = {}) => {
  const nodes = findNewsNodes(parseJsonLd(input))
  if (nodes.length === 0) throw new FormatError('there is no NewsArticle (or other Article) in this JSON-LD')
  return collectArticles(
    nodes.map((node) => parseArticleNode(node, options)),
    options,
  )
}

/** A node with all that follows its text: entries of a live blog, recordings. */
function parseArticleNode(node: JsonObject, options: ImportOptions): Draft | LeftOut {
  const draft = parseJsonLdNode(node, options)
  const updates = manyOf(node.liveBlogUpdate).flatMap((update) => updateBlocks(update, options))
  const body = [...draft.body, ...updates, ...recordingBlocks(node, draft.url)]
  return body.length === 0
    ? { title: draft.headline || (draft.url ?? 'an article'), reason: 'it has no articleBody' }
    : { ...draft, body }
}

/** An entry of a live blog: its headline, then its text. */
function updateBlocks(update: unknown, options: ImportOptions): Block[] {
  if (!isObject(update)) return []
  const { headline, body } = parseJsonLdNode(update, options)
  return [...(headline === '' ? [] : [{ type: 'heading' as const, level: 2 as const, text: headline }]), ...body]
}

const recordingBlocks = (node: JsonObject, base: string | undefined): Block[] =>
  [...manyOf(node.video), ...manyOf(node.audio)].flatMap((recording) => recordingBlock(recording, base))

/** A recording by its file, or embedded by its page at a video or audio service. */
function recordingBlock(recording: unknown, base: string | undefined): Block[] {
  const file = resolveFileAddress(textOf(at(recording, 'contentUrl')), base)
  const name = htmlToText(textOf(at(recording, 'name')))
  const title = name !== '' && { title: name }
  const type = textOf(at(recording, '@type')) === 'AudioObject' ? 'audio' : 'video'
  if (file !== undefined && findKnownEmbed(file) === undefined) return [{ type, url: file, ...title }]
  const embed = findKnownEmbed(resolveAddress(textOf(at(recording, 'embedUrl')) ?? file, base) ?? '')
  return embed === undefined ? [] : [{ type: 'embed', ...embed, ...title }]
}
