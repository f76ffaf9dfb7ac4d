import { decodePercent } from '#article/text/decodePercent.ts'
import { fileAddress } from '#article/schema/primitives.ts'
import type { ContractPlace } from './findContractPlaces.ts'

/**
 * A media file of the newsroom; `file` is relative to the folder that holds `content/`:
 * `content/ar/media/harbor.jpg`.
 */
export type ProofMediaFile = { path: string; url: string; file: string }

/** Resolves relative addresses; `.invalid` never exists. */
const ANY_ORIGIN = 'http://paper.invalid'

/**
 * The pictures, recordings, posters and text tracks that the newsroom keeps itself. Links and files on other sites
 * are left out.
 */
export function findMediaFiles(places: readonly ContractPlace[], edition: string): ProofMediaFile[] {
  return places.flatMap(({ path, schema, value }) => {
    if (schema !== fileAddress || typeof value !== 'string') return []
    const file = resolveMediaFile(value, edition)
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
