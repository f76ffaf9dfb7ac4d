import type { MarkupElement } from '../markup/markup.ts'

const ATTRIBUTE = /(?<![a-z\d])([a-z\d]+)\s*=\s*(?:["'“”″]\s*)?([^\s"'“”″]+)/giu

/**
 * `[video mp4="…" webm="…" poster="…"]` as the player that WordPress makes of it. An address that is no media file
 * (a page of a video site) becomes a paragraph of its own, which later steps may turn into an embed.
 */
export function createPlayer(name: string, attributes: string): MarkupElement {
  const named = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']): [string, string] => [
    key.toLowerCase(),
    value,
  ])
  const frame = named.filter(([key]) => ['poster', 'width', 'height'].includes(key))
  const addresses = [
    ...named.filter(([key]) => key !== 'poster').map(([, value]) => value),
    ...attributes.split(/\s+/u),
  ].filter((value) => /^https?:/u.test(value))
  const file = addresses.find(isMediaFile)
  return file === undefined ? paragraph(addresses[0] ?? '') : player(name, [...frame, ['src', file]])
}

/** A media file as a player; any other address as a paragraph of its own. */
export const createAddressPlayer = (name: string, address: string): MarkupElement =>
  isMediaFile(address) ? player(name, [['src', address]]) : paragraph(address)

const isMediaFile = (address: string): boolean =>
  /\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|webm|ogv|mov)(?:\?|$)/iu.test(address)

const player = (name: string, attributes: [string, string][]): MarkupElement => ({
  name: name.toLowerCase() === 'audio' ? 'audio' : 'video',
  attributes: new Map(attributes),
  children: [],
})

const paragraph = (text: string): MarkupElement => ({ name: 'p', attributes: new Map(), children: [text] })
