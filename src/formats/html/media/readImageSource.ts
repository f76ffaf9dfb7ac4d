import type { Image } from '#article/schema/media.ts'
import { lazyImageAttributes, placeholderFiles, srcsetAttributes } from '../../vocabulary/markup/lazyLoading.ts'
import { attribute, type MarkupElement } from '../markup/markup.ts'
import { resolveFileAddress } from '../markup/resolveAddress.ts'
import { parseSrcset } from './parseSrcset.ts'

/** Addresses of what is shown until a script has loaded the picture. */
const PLACEHOLDER_NAMES = placeholderFiles.map(({ name }) => name).join('|')
const PLACEHOLDER_FILE = String.raw`(?:^|\/)(?:${PLACEHOLDER_NAMES})(?:[-_.][\w.-]*)?\.(?:gif|png|svg|jpe?g|webp)`
const PLACEHOLDER = new RegExp(String.raw`^data:|${PLACEHOLDER_FILE}(?:\?[\s\S]*)?$`, 'iu')

type ImageSource = Pick<Image, 'url' | 'renditions'>

/** The address of a picture, also where a script loads it late; undefined where there is none. */
export function readImageSource(
  image: MarkupElement,
  sources: readonly MarkupElement[],
  base: string | undefined,
): ImageSource | undefined {
  const sets = [image, ...sources].flatMap((element) =>
    srcsetAttributes.flatMap(({ name }) =>
      parseSrcset(attribute(element, name)).map((candidate) => ({ ...candidate, element })),
    ),
  )
  const candidates = sets.flatMap(({ url, width, element }) => {
    const address = isPlaceholder(url) ? undefined : resolveFileAddress(url, base)
    return address === undefined ? [] : [{ url: address, width, isOwn: element === image }]
  })
  const url = ownSource(image, base) ?? widest(candidates)
  if (url === undefined) return undefined
  const renditions = renditionsOf(
    candidates.some(({ isOwn }) => isOwn) ? candidates.filter(({ isOwn }) => isOwn) : candidates,
  )
  return { url, ...(renditions.length > 1 && { renditions }) }
}

type Candidate = { url: string; width: number | undefined; isOwn: boolean }

/** A lazy attribute wins over `src`, which then is a placeholder or a blurred preview. */
function ownSource(image: MarkupElement, base: string | undefined): string | undefined {
  for (const { name } of [...lazyImageAttributes, { name: 'src' }]) {
    const value = attribute(image, name)
    const address =
      value === undefined || isPlaceholder(value) || /[{}]/u.test(value) ? undefined : resolveFileAddress(value, base)
    if (address !== undefined && (name === 'src' || /[./]/u.test(address))) return address
  }
  return undefined
}

const isPlaceholder = (address: string): boolean => PLACEHOLDER.test(address.trim())

function widest(candidates: readonly Candidate[]): string | undefined {
  return candidates.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]?.url
}

/** One address for each width, narrowest first. */
function renditionsOf(candidates: readonly Candidate[]): { url: string; width: number }[] {
  const byWidth = new Map<number, string>()
  for (const { url, width } of candidates) if (width !== undefined && !byWidth.has(width)) byWidth.set(width, url)
  return [...byWidth].map(([width, url]) => ({ url, width })).toSorted((a, b) => a.width - b.width)
}
