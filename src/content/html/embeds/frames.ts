import { cleanText } from '../../cleanText.ts'
import { plainText } from '../../plainText.ts'
import type { Block } from '../../schema/block.ts'
import { stated, type Context, type Handler } from '../context.ts'
import { attribute, findNamed, type MarkupElement } from '../markup.ts'
import { resolveWebAddress } from '../resolveAddress.ts'
import { anyEmbed } from './embedAddress.ts'

/** Frames that measure or advertise. */
const NOT_CONTENT = /(?:googletagmanager|doubleclick|googlesyndication|google-analytics|adservice|taboola|outbrain|facebook\.com\/tr\b|scorecardresearch)/iu

/** `<iframe>`: an embed that loads on click; its title names it. */
export const embedOfFrame: Handler = (element, context) => {
  const address = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-src-cmplz'].map((name) => resolveWebAddress(attribute(element, name), context.base)).find((each) => each !== undefined)
  if (address === undefined || NOT_CONTENT.test(address) || isInvisible(element)) return []
  const title = cleanText(attribute(element, 'title') ?? '', context.language)
  return [embedBlock(address, title, context)]
}

/** What plug-ins once drew: only where a known page shows the same today, else its fallback is read. */
export const embedOfObject: Handler = (element, context) => {
  const param = findNamed(element.children, 'embed')
  const address = resolveWebAddress(attribute(element, 'data') ?? attribute(element, 'src') ?? (param && attribute(param, 'src')), context.base)
  const embed = address === undefined ? undefined : anyEmbed(address)
  const isKnown = embed !== undefined && /^[A-Z]/u.test(embed.provider)
  return isKnown ? [{ type: 'embed', ...embed }] : context.blocksOf(element.children, context)
}

export function embedBlock(address: string, title: string, context: Context): Block {
  return { type: 'embed', ...anyEmbed(address), ...(title !== '' && { title }), ...stated(context) }
}

/** A title for an embed out of running text. */
export const titleOf = (text: Parameters<typeof plainText>[0] | undefined): string => (text === undefined ? '' : plainText(text).replaceAll(/\s+/gu, ' ').trim())

const isInvisible = (element: MarkupElement): boolean => ['width', 'height'].some((name) => /^[01](?:px)?$/u.test(attribute(element, name) ?? ''))
