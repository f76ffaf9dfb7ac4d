import { formatHost } from '#article/body/findEmbedPlayer.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { escapeMarkup } from '../../../markup/escapeMarkup.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/** A link to the embedded page, so that feed readers load nothing from elsewhere. */
export const embedToHtml: BlockMarkup<BlockOf<'embed'>> = (
  { url, title, provider = formatHost(url) },
  { setting, own },
) => {
  const link = element('a', { href: setting.absolute(url) }, textToHtml(title ?? provider, setting))
  const from = title === undefined ? '' : ` (${element('bdi', {}, escapeMarkup(provider))})`
  return element('p', own, link, from)
}
