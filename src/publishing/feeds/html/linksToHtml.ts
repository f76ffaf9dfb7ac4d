import { articleAddress } from '#edition/addresses/addresses.ts'
import { hostOf } from '#article/body/embedPlayer.ts'
import type { BlockOf } from '#article/schema/block.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import { escapeMarkup } from '../../markup/escapeMarkup.ts'
import { element } from './element.ts'
import { languageAttributes, type HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** Links of the editor's, inside the paper and outside. */
export function linksToHtml(links: readonly RelatedLink[], setting: HtmlSetting): string {
  const items = links.map((link) => {
    const address = 'id' in link ? articleAddress(setting.language, link.id) : link.url
    return element('li', {}, element('a', { href: setting.absolute(address) }, textToHtml(link.headline, setting)))
  })
  return element('ul', {}, ...items)
}

/** What lives elsewhere is a link: nothing loads before it is asked for. */
export function embedToHtml(block: BlockOf<'embed'>, setting: HtmlSetting): string {
  const { url, title, provider = hostOf(url) } = block
  const link = element('a', { href: setting.absolute(url) }, textToHtml(title ?? provider, setting))
  const from = title === undefined ? '' : ` (${element('bdi', {}, escapeMarkup(provider))})`
  return element('p', languageAttributes(block), link, from)
}
