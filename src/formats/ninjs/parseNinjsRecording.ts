import type { Block } from '#article/blocks/block.ts'
import { sizeOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { parseNinjsImage } from './parseNinjsImage.ts'
import { parseRenditions, type Rendition } from './parseRenditions.ts'
import { readText } from './ninjsValues.ts'

/** The recording of an item that is audio or video: the widest rendition that browsers play, if there is one. */
export function parseNinjsRecording(item: JsonObject, base: string | undefined): Block[] {
  const type = textOf(item.type)
  if (type !== 'audio' && type !== 'video') return []
  const [best] = parseRenditions(item, type, base).toSorted(
    (a, b) => Number(isUnplayable(a)) - Number(isUnplayable(b)) || (b.width ?? 0) - (a.width ?? 0),
  )
  if (!best) return []
  const title = readText(item, 'headline', ['main'])
  const caption = readText(item, 'description', ['caption', 'summary'])
  const shared = { url: best.url, ...(title !== undefined && { title }), ...(caption !== undefined && { caption }) }
  if (type === 'audio') return [{ type, ...shared }]
  const poster = parseNinjsImage(item, base)?.url
  return [{ type, ...shared, ...sizeOf(best.value), ...(poster !== undefined && { poster }) }]
}

/** Types that no browser plays. */
const isUnplayable = ({ type }: Rendition): boolean => /x-ms-|quicktime|flv|avi|3gp/iu.test(type)
