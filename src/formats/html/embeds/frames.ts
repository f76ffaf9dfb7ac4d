import { cleanText } from '#article/cleanText.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import type { Block } from '#article/blocks/block.ts'
import { frameAddressAttributes } from '../../vocabulary/markup/lazyLoading.ts'
import { addressPattern } from '../../vocabulary/markup/markupNames.ts'
import { buttonFrames, trackerFrames } from '../../vocabulary/markup/trackers.ts'
import { statedScope, type Context, type Handler } from '../context.ts'
import { attribute, findNamed, type MarkupElement } from '../markup/markup.ts'
import { resolveWebAddress } from '../markup/resolveAddress.ts'
import { createEmbedAddress } from './embedAddress.ts'

/** Addresses of frames that measure or advertise, and of buttons to share or comment with. */
const NOT_CONTENT = addressPattern([...trackerFrames, ...buttonFrames])

/** An `<iframe>` as an embed, which loads on click, with its title. */
export const embedOfFrame: Handler = (element, context) => {
  const address = frameAddressAttributes
    .map(({ name }) => resolveWebAddress(attribute(element, name), context.base))
    .find((each) => each !== undefined)
  if (address === undefined || NOT_CONTENT.test(address) || isInvisible(element)) return []
  const title = cleanText(attribute(element, 'title') ?? '', context.language)
  return [createEmbedBlock(address, title, context)]
}

/** Content for a browser plug-in: an embed where a known page shows it today, else the fallback inside. */
export const embedOfObject: Handler = (element, context) => {
  const param = findNamed(element.children, 'embed')
  const address = resolveWebAddress(
    attribute(element, 'data') ?? attribute(element, 'src') ?? (param && attribute(param, 'src')),
    context.base,
  )
  const embed = address === undefined ? undefined : createEmbedAddress(address)
  const isKnown = embed !== undefined && /^[A-Z]/u.test(embed.provider)
  return isKnown ? [{ type: 'embed', ...embed }] : context.blocksOf(element.children, context)
}

export function createEmbedBlock(address: string, title: string, context: Context): Block {
  return { type: 'embed', ...createEmbedAddress(address), ...(title !== '' && { title }), ...statedScope(context) }
}

/** Running text as the title of an embed. */
export const formatEmbedTitle = (text: Parameters<typeof toPlainText>[0] | undefined): string =>
  text === undefined ? '' : toPlainText(text).replaceAll(/\s+/gu, ' ').trim()

const isInvisible = (element: MarkupElement): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/u.test(attribute(element, name) ?? ''))
