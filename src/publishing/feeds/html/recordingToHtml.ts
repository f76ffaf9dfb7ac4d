import type { BlockOf } from '#article/blocks/block.ts'
import { splitCaption } from '#article/text/splitCaption.ts'
import { formatDuration } from '#article/text/formatDuration.ts'
import { escapeMarkup } from '../../markup/escapeMarkup.ts'
import { captionToHtml } from './captionToHtml.ts'
import { element, voidElement, type Attributes } from './element.ts'
import type { HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

type Recording = BlockOf<'audio' | 'video'>

/** A figure with the player, a link for feed readers without one, the duration, and the caption. */
export function recordingToHtml(block: Recording, player: string, own: Attributes, setting: HtmlSetting): string {
  const { caption, credit } = splitCaption(block)
  const title = element('p', {}, linkTo(block, setting), lengthOf(block))
  return element('figure', own, player, title, captionToHtml(caption, credit, setting))
}

/** The attributes that audio and video share. The file is fetched only when it is played. */
export const fileAttributes = ({ url }: Recording, { absolute }: HtmlSetting): Attributes => ({
  src: absolute(url),
  controls: true,
  preload: 'none',
})

export const tracksToHtml = ({ tracks = [] }: Recording, { absolute }: HtmlSetting): string[] =>
  tracks.map(({ url, kind, lang, label }) => voidElement('track', { src: absolute(url), kind, srclang: lang, label }))

function linkTo({ url, title }: Recording, setting: HtmlSetting): string {
  const address = setting.absolute(url)
  return element('a', { href: address }, title === undefined ? fileName(address) : textToHtml(title, setting))
}

const lengthOf = ({ duration }: Recording): string =>
  duration === undefined ? '' : ` (${element('bdi', { dir: 'ltr' }, formatDuration(duration))})`

/** The name of a recording that has no title. */
const fileName = (address: string): string =>
  element('bdi', { dir: 'ltr' }, escapeMarkup(address.slice(address.lastIndexOf('/') + 1)))
