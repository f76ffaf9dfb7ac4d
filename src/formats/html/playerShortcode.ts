import type { MarkupElement } from './markup/markup.ts'

const ATTRIBUTE = /(?<![a-z\d])([a-z\d]+)\s*=\s*(?:["'“”″]\s*)?([^\s"'“”″]+)/giu

/** `[video mp4="…" webm="…" poster="…"]` as the player that WordPress makes of it; the address of a site for films stands alone. */
export function playerShortcode(name: string, attributes: string): MarkupElement {
  const named = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']): [string, string] => [
    key.toLowerCase(),
    value,
  ])
  const frame = named.filter(([key]) => ['poster', 'width', 'height'].includes(key))
  const addresses = [
    ...named.filter(([key]) => key !== 'poster').map(([, value]) => value),
    ...attributes.split(/\s+/u),
  ].filter((value) => /^https?:/u.test(value))
  const file = addresses.find(isRecording)
  return file === undefined
    ? { name: 'p', attributes: new Map(), children: [addresses[0] ?? ''] }
    : player(name, [...frame, ['src', file]])
}

export const isRecording = (address: string): boolean =>
  /\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|webm|ogv|mov)(?:\?|$)/iu.test(address)

export const player = (name: string, attributes: [string, string][]): MarkupElement => ({
  name: name.toLowerCase() === 'audio' ? 'audio' : 'video',
  attributes: new Map(attributes),
  children: [],
})
