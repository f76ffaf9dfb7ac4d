import type { Image } from '#article/schema/media.ts'
import { attribute, type MarkupElement } from '../markup/markup.ts'
import { resolveAddress } from '../markup/resolveAddress.ts'
import { parseSrcset } from './parseSrcset.ts'

const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-img-src',
  'data-lazy',
  'data-echo',
]
const SRCSETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set']

/** Addresses of what is shown until a script has loaded the picture. */
const PLACEHOLDER =
  /^data:|(?:^|\/)(?:blank|pixel|spacer|clear|transparent|placeholder|lazy(?:-?load(?:ing|er)?)?|loading|grey|gray|empty|1x1|trans)(?:[-_.][\w.-]*)?\.(?:gif|png|svg|jpe?g|webp)(?:\?[\s\S]*)?$/iu

export type ImageSource = Pick<Image, 'url' | 'renditions'>

/** The address of a picture, also where a script loads it late; undefined where there is none. */
export function imageSource(
  image: MarkupElement,
  sources: readonly MarkupElement[],
  base: string | undefined,
): ImageSource | undefined {
  const sets = [image, ...sources].flatMap((element) =>
    SRCSETS.flatMap((name) => parseSrcset(attribute(element, name)).map((candidate) => ({ ...candidate, element }))),
  )
  const candidates = sets.flatMap(({ url, width, element }) => {
    const address = isPlaceholder(url) ? undefined : resolveAddress(url, base)
    return address === undefined ? [] : [{ url: address, width, isOwn: element === image }]
  })
  const url = ownSource(image, base) ?? widest(candidates)
  if (url === undefined || url.startsWith('#')) return undefined
  const renditions = renditionsOf(
    candidates.some(({ isOwn }) => isOwn) ? candidates.filter(({ isOwn }) => isOwn) : candidates,
  )
  return { url, ...(renditions.length > 1 && { renditions }) }
}

type Candidate = { url: string; width: number | undefined; isOwn: boolean }

/** A lazy attribute wins over `src`, which then is a placeholder or a blurred preview. */
function ownSource(image: MarkupElement, base: string | undefined): string | undefined {
  for (const name of [...LAZY_SOURCES, 'src']) {
    const value = attribute(image, name)
    const address =
      value === undefined || isPlaceholder(value) || /[{}]/u.test(value) ? undefined : resolveAddress(value, base)
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
