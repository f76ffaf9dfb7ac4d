import { resolveFileAddress } from '../html/markup/resolveAddress.ts'
import { at, countOf, isObject, objectOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'

export type Rendition = { url: string; width: number | undefined; type: string; value: JsonObject }

/** The renditions of an item that are of a kind (`image`, `audio`, `video`), without watermarked ones. */
export function parseRenditions(item: JsonObject, kind: string, base: string | undefined): Rendition[] {
  return namedRenditions(item).flatMap(({ name, value }): Rendition[] => {
    const url = resolveFileAddress(textOf(at(value, 'href')), base)
    const type = textOf(at(value, 'contenttype')) ?? textOf(at(value, 'mimetype')) ?? kindOf(item) ?? kind
    const isUsable = type.startsWith(kind) && !/watermark/iu.test(`${name} ${url ?? ''}`)
    return url !== undefined && isObject(value) && isUsable ? [{ url, width: countOf(value.width), type, value }] : []
  })
}

/** An object by name in ninjs 1, a list in 2 and 3. */
function namedRenditions({ renditions }: JsonObject): { name: string; value: unknown }[] {
  return Array.isArray(renditions)
    ? renditions.map((value: unknown) => ({ name: textOf(at(value, 'name')) ?? '', value }))
    : Object.entries(objectOf(renditions)).map(([name, value]) => ({ name, value }))
}

function kindOf(item: JsonObject): string | undefined {
  return item.type === 'picture' || item.type === 'graphic' ? 'image' : textOf(item.type)
}
