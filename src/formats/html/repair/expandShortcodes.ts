import { embedShortcodes, removedShortcodes } from '../../vocabulary/markup/shortcodes.ts'
import { isElement, type MarkupNode } from '../markup/markup.ts'
import { createAddressPlayer, createPlayer } from './createPlayer.ts'

// As in expandCaptionShortcodes.ts, each part can match in one way only.
const PLAYER = /\[(audio|video)\b(?=[^\][]*https?:)([^\][]*)\](?:\s*\[\/\1\])?/giu

const EMBED_NAMES = embedShortcodes.map(({ name }) => name)
const ADDRESS = String.raw`(https?:\/\/[^\s\]["'”″<]+)`
const BEFORE_ATTRIBUTE = String.raw`[^\][]*?(?<=[=\s]|(?:src|mp4|mp3|url|id)=["'”″])`
const BEFORE_CONTENT = String.raw`[^\][]*\]\s*`
const EMBED_OPENING = String.raw`\[(${EMBED_NAMES.join('|')})\b(?=[^\][]*(?:\]|\[\/))`
const EMBED_END = String.raw`[^\][]*(?:\]|(?=\[\/))(?:\s*\[\/\1\])?`
const EMBED = new RegExp(`${EMBED_OPENING}(?:${BEFORE_ATTRIBUTE}|${BEFORE_CONTENT})${ADDRESS}${EMBED_END}`, 'giu')

const KNOWN_NAMES = removedShortcodes.map(({ name }) => name.replace('*', String.raw`\w+`))
const QUOTE = String.raw`["'“”‘’″′«»]`
const KEY = String.raw`\s+[\w-]+\s*=\s*`
const BARE_VALUE = String.raw`[^\s\]\[]+`
const BARE = String.raw`(?=(?<bare>(?:${KEY}(?!${QUOTE})${BARE_VALUE})*))\k<bare>`
/** Quoted values may hold quotation marks: all from the first mark to the last that may close a value is quoted. */
const QUOTED_VALUE = String.raw`(?=(?<quoted>${QUOTE}[^\]\[]*${QUOTE}(?=\s|\/?\])))\k<quoted>`
const ATTRIBUTES = String.raw`(?=${KEY})${BARE}(?:${KEY}${QUOTED_VALUE})?(?:${KEY}${BARE_VALUE})*\s*`
const KNOWN = String.raw`(?:${KNOWN_NAMES.join('|')})(?:\s[^\]\[]*)?`
const SHORTCODE = new RegExp(String.raw`\[\/?(?:${KNOWN}|[a-z][\w-]*${ATTRIBUTES})\/?\]`, 'giu')

const CLOSING = /\[\/([a-z][\w-]*)\]/giu
const WITHOUT_ATTRIBUTES = /\[\/?([a-z][\w-]*)\]/giu

const CODE_ELEMENTS = new Set(['pre', 'code', 'kbd', 'samp', 'tt', 'listing', 'xmp'])

/**
 * Removes shortcodes that plug-ins left behind and keeps the text between them. Shortcodes of players become players;
 * any other address in a shortcode becomes a paragraph of its own.
 */
export function expandShortcodes(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (!isElement(node)) return node.includes('[') ? expandPlayers(node) : [node]
    return [CODE_ELEMENTS.has(node.name) ? node : { ...node, children: expandShortcodes(node.children) }]
  })
}

/** `[audio]` and `[video]`. The split gives text, name, attributes, text, name, attributes and so on. */
function expandPlayers(text: string): MarkupNode[] {
  const parts = text.split(PLAYER)
  return parts.flatMap((part, index): MarkupNode[] => {
    if (index % 3 === 1) return []
    return index % 3 === 2 ? [createPlayer(parts[index - 1] ?? '', part)] : expandEmbeds(part)
  })
}

/** Other shortcodes with an address. The split gives text, name, address, text and so on. */
function expandEmbeds(text: string): MarkupNode[] {
  const closedNames = new Set([...text.matchAll(CLOSING)].map(([, name = '']) => name.toLowerCase()))
  const parts = text.split(EMBED)
  return parts.flatMap((part, index): MarkupNode[] => {
    if (index % 3 === 1) return []
    return index % 3 === 2
      ? [createAddressPlayer(parts[index - 1] ?? '', part)]
      : [withoutClosed(part.replaceAll(SHORTCODE, ''), closedNames)]
  })
}

/** A word in brackets without attributes is a shortcode only where the text also closes it. */
function withoutClosed(text: string, closedNames: ReadonlySet<string>): string {
  if (closedNames.size === 0) return text
  return text.replaceAll(WITHOUT_ATTRIBUTES, (whole: string, name: string) =>
    closedNames.has(name.toLowerCase()) ? '' : whole,
  )
}
