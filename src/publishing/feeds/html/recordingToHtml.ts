import { captionParts } from '#article/text/captionParts.ts'
import { formatDuration } from '#article/text/formatDuration.ts'
import type { BlockOf } from '#article/schema/block.ts'
import { escapeMarkup } from '../../markup/escapeMarkup.ts'
import { element, voidElement } from './element.ts'
import { captionToHtml } from './figureToHtml.ts'
import { languageAttributes, type HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** Sound or moving pictures, fetched when they are played; a reader without a player gets a link. */
export function recordingToHtml(block: BlockOf<'audio' | 'video'>, setting: HtmlSetting): string {
  const { caption, credit } = captionParts(block)
  const title = element('p', {}, linkTo(block, setting), lengthOf(block))
  return element(
    'figure',
    languageAttributes(block),
    player(block, setting),
    title,
    captionToHtml(caption, credit, setting),
  )
}

function player(block: BlockOf<'audio' | 'video'>, { absolute }: HtmlSetting): string {
  const attributes = { src: absolute(block.url), controls: true, preload: 'none' }
  const tracks = (block.tracks ?? []).map(({ url, kind, lang, label }) =>
    voidElement('track', { src: absolute(url), kind, srclang: lang, label }),
  )
  if (block.type === 'audio') return element('audio', attributes, ...tracks)
  const { width, height, poster } = block
  return element(
    'video',
    { ...attributes, width, height, poster: poster === undefined ? undefined : absolute(poster) },
    ...tracks,
  )
}

function linkTo({ url, title }: BlockOf<'audio' | 'video'>, setting: HtmlSetting): string {
  const address = setting.absolute(url)
  return element('a', { href: address }, title === undefined ? fileName(address) : textToHtml(title, setting))
}

const lengthOf = ({ duration }: BlockOf<'audio' | 'video'>): string =>
  duration === undefined ? '' : ` (${element('bdi', { dir: 'ltr' }, formatDuration(duration))})`

/** What a recording without a title is called. */
const fileName = (address: string): string =>
  element('bdi', { dir: 'ltr' }, escapeMarkup(address.slice(address.lastIndexOf('/') + 1)))
