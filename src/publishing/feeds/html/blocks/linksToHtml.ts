import type { BlockOf } from '#article/blocks/block.ts'
import { articleAddress } from '#edition/addresses/addresses.ts'
import { element } from '../element.ts'
import { textToHtml } from '../textToHtml.ts'
import { titleToHtml } from '../titleToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

/** Links chosen by the editor, to other articles of the paper and to pages elsewhere. */
export const linksToHtml: BlockMarkup<BlockOf<'links'>> = ({ title, links }, { setting, own }) => {
  const items = links.map((link) => {
    const address = 'id' in link ? articleAddress(setting.language, link.id) : link.url
    return element('li', {}, element('a', { href: setting.absolute(address) }, textToHtml(link.headline, setting)))
  })
  return element('aside', own, titleToHtml(title, setting), element('ul', {}, items))
}
