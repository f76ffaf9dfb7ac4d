import { decodePercent } from '#article/text/decodePercent.ts'
import { address, fileAddress } from '#article/schema/primitives.ts'
import type { ContractPlace } from './findContractPlaces.ts'

/**
 * A media file of the newsroom; `file` is relative to the folder that holds `content/`:
 * `content/ar/media/harbor.jpg`.
 */
export type ProofMediaFile = { path: string; url: string; file: string }

/** Resolves relative addresses; `.invalid` never exists. */
const ANY_ORIGIN = 'http://paper.invalid'

/** A document in a media folder. Its name has an extension, which the addresses of pages do not have. */
const DOCUMENT = /^content\/[^/]+\/media\/(?:.*\/)?[^/]+\.[^/.]+$/u

/**
 * The pictures, recordings, posters, text tracks and linked documents that the newsroom keeps itself. Files on other
 * sites are left out.
 */
export function findMediaFiles(places: readonly ContractPlace[], edition: string): ProofMediaFile[] {
  return places.flatMap(({ path, schema, value }) => {
    if ((schema !== fileAddress && schema !== address) || typeof value !== 'string') return []
    const file = schema === address ? resolveDocument(value, edition) : resolveMediaFile(value, edition)
    return file === undefined ? [] : [{ path, url: value, file }]
  })
}

/**
 * The file of a media address, which is relative to the folder of the language; undefined for addresses on other
 * sites.
 */
export function resolveMediaFile(url: string, edition: string): string | undefined {
  const resolved = URL.parse(url.trim(), `${ANY_ORIGIN}/content/${encodeURIComponent(edition)}/`)
  return resolved?.origin === ANY_ORIGIN ? decodePercent(resolved.pathname.slice(1)) : undefined
}

/** The file of a link to a document of the newsroom; undefined for links to pages and to other sites. */
export function resolveDocument(href: string, edition: string): string | undefined {
  const file = resolveMediaFile(href, edition)
  return file !== undefined && DOCUMENT.test(file) ? file : undefined
}
