import type { Article } from '#article/article.ts'
import { collectHeadings } from '#article/body/collectHeadings.ts'
import { address, id, webAddress } from '#article/schema/primitives.ts'
import { decodePercent } from '#article/text/decodePercent.ts'
import { isObject } from '#formats/parsing/jsonValue.ts'
import type { ContractPlace } from './findContractPlaces.ts'

/** A link of an article that may lead nowhere. Links that surely leave the paper are left out. */
export type ProofLink =
  /** To a story of the same language. */
  | { kind: 'story'; path: string; id: string }
  | { kind: 'translation'; path: string; inLanguage: string; id: string }
  /** To a page of the paper, or to a host without a scheme. */
  | { kind: 'page'; path: string; href: string }
  /** To a place in the article that it does not have. */
  | { kind: 'fragment'; path: string; href: string }

const HREF = /(?:^|\.)href$/u
const LINKED_ID = /(?:^|\.)(?:relatedLink|links)\.\d+\.id$/u
const LINKED_ADDRESS = /(?:^|\.)(?:relatedLink|links)\.\d+\.url$/u
const TRANSLATION = /^workTranslation\.\d+$/u

/** The pages of the paper that a link can miss, and addresses without their scheme. */
const MAY_BE_BROKEN = /^www\.|\/(?:article|section)\//iu

/** Fragments that every page has: both lead to its top. */
const TOP = new Set(['#', '#top'])

export function findLinks(places: readonly ContractPlace[], article: Article): ProofLink[] {
  const anchors = findAnchors(places, article)
  return places.flatMap((place): ProofLink[] => {
    const { path, schema, value } = place
    if (isObject(value)) return TRANSLATION.test(path) ? translationOf(path, value) : []
    if (typeof value !== 'string') return []
    if (schema === id) return LINKED_ID.test(path) ? [{ kind: 'story', path, id: value }] : []
    const isLink = (schema === address && HREF.test(path)) || (schema === webAddress && LINKED_ADDRESS.test(path))
    return isLink ? pageLink(path, value.trim(), anchors) : []
  })
}

function translationOf(path: string, { inLanguage, id: other }: Record<string, unknown>): ProofLink[] {
  if (typeof inLanguage !== 'string' || typeof other !== 'string') return []
  return [{ kind: 'translation', path, inLanguage, id: other }]
}

function pageLink(path: string, href: string, anchors: ReadonlySet<string>): ProofLink[] {
  if (!href.startsWith('#')) return MAY_BE_BROKEN.test(href) ? [{ kind: 'page', path, href }] : []
  return TOP.has(href) || anchors.has(decodePercent(href.slice(1))) ? [] : [{ kind: 'fragment', path, href }]
}

/** The ids that a `#fragment` can point to: those of blocks, headings and notes. */
function findAnchors(places: readonly ContractPlace[], { body }: Article): ReadonlySet<string> {
  const own = places.filter(({ path, schema }) => schema === id && path.startsWith('body.'))
  const ids = own.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return new Set([...ids, ...collectHeadings(body).map((heading) => heading.id)])
}
