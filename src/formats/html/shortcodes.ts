import { isElement, type MarkupElement, type MarkupNode } from './markup/markup.ts'
import { isRecording, player, playerShortcode } from './playerShortcode.ts'

// Every part of these ends at the next bracket or the next opening, and has one way to match: open shortcodes are looked through once.
const CAPTION_OPENING = String.raw`\[(?:wp_)?caption\b`
const TAG_END = String.raw`\b[^>\[]*(?:(?!${CAPTION_OPENING})\[[^>\[]*)*>`
const CAPTION = new RegExp(
  String.raw`${CAPTION_OPENING}[^\]\[]{0,500}\]\s*((?:<a${TAG_END}\s*)?<img${TAG_END}(?:\s*<\/a>)?)([\s\S]{0,3000}?)\[\/(?:wp_)?caption\]`,
  'giu',
)
const CAPTION_ATTRIBUTE = /^\[(?:wp_)?caption\b[^\]]*?\bcaption=(["'])(.*?)\1/iu
const EMBED =
  /\[(embed|youtube|vimeo|video|audio|soundcloud|tweet)\b(?=[^\][]*(?:\]|\[\/))(?:[^\][]*?(?<=[=\s]|(?:src|mp4|mp3|url|id)=["'”″])|[^\][]*\]\s*)(https?:\/\/[^\s\]["'”″<]+)[^\][]*(?:\]|(?=\[\/))(?:\s*\[\/\1\])?/giu
const PLAYER = /\[(audio|video)\b(?=[^\][]*https?:)([^\][]*)\](?:\s*\[\/\1\])?/giu
const NAMES =
  'gallery|playlist|vc_\\w+|et_pb_\\w+|fusion_\\w+|av_\\w+|contact-form-7|caption|wp_caption|embed|video|audio|youtube|rev_slider|ads?|adrotate|toc|raw'
const QUOTE = String.raw`["'“”‘’″′«»]`
const KEY = String.raw`\s+[\w-]+\s*=\s*`
const BARE = String.raw`[^\s\]\[]+`
/** Quotation marks stand inside of quoted values too: from the first to the last that may close one, all is quoted. */
const ATTRIBUTES = String.raw`(?=${KEY})(?=(?<bare>(?:${KEY}(?!${QUOTE})${BARE})*))\k<bare>(?:${KEY}(?=(?<quoted>${QUOTE}[^\]\[]*${QUOTE}(?=\s|\/?\])))\k<quoted>)?(?:${KEY}${BARE})*\s*`
const SHORTCODE = new RegExp(String.raw`\[\/?(?:(?:${NAMES})(?:\s[^\]\[]*)?|[a-z][\w-]*${ATTRIBUTES})\/?\]`, 'giu')
const CLOSING = /\[\/([a-z][\w-]*)\]/giu

/** `[caption]` around a picture, which only WordPress itself expands, as the figure that it would become. */
export function expandCaptions(html: string): string {
  return html.replaceAll(CAPTION, (whole: string, image: string, words: string) => {
    const caption = words.trim() || CAPTION_ATTRIBUTE.exec(whole)?.[2] || ''
    return `<figure>${image}<figcaption>${caption}</figcaption></figure>`
  })
}

/** Left-over shortcodes of plug-ins: what is between them is text, they are not; an address in one stands alone and may become an embed. */
export function withoutShortcodes(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (!isElement(node)) return node.includes('[') ? withoutMarks(node) : [node]
    return [CODE.has(node.name) ? node : { ...node, children: withoutShortcodes(node.children) }]
  })
}

const CODE = new Set(['pre', 'code', 'kbd', 'samp', 'tt', 'listing', 'xmp'])

/** `[audio]` and `[video]` are players; what is around them is looked through for other shortcodes. */
function withoutMarks(text: string): MarkupNode[] {
  const parts = text.split(PLAYER)
  return parts.flatMap((part, index): MarkupNode[] => {
    if (index % 3 === 1) return []
    return index % 3 === 2 ? [playerShortcode(parts[index - 1] ?? '', part)] : withoutOtherMarks(part)
  })
}

function withoutOtherMarks(text: string): MarkupNode[] {
  const names = new Set([...text.matchAll(CLOSING)].map(([, name = '']) => name.toLowerCase()))
  const parts = text.split(EMBED)
  return parts.flatMap((part, index): MarkupNode[] => {
    if (index % 3 === 1) return []
    return index % 3 === 2
      ? [expanded(parts[index - 1] ?? '', part)]
      : [withoutNamed(part.replaceAll(SHORTCODE, ''), names)]
  })
}

/** A shortcode without attributes is known by its closing part. */
function withoutNamed(text: string, names: ReadonlySet<string>): string {
  return names.size === 0
    ? text
    : text.replaceAll(/\[\/?([a-z][\w-]*)\]/giu, (whole: string, name: string) =>
        names.has(name.toLowerCase()) ? '' : whole,
      )
}

/** A file is a player; any other address stands alone and may become an embed. */
function expanded(name: string, address: string): MarkupElement {
  return isRecording(address)
    ? player(name, [['src', address]])
    : { name: 'p', attributes: new Map(), children: [address] }
}
