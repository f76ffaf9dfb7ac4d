import { decodePercent } from '#article/text/decodePercent.ts'
import { address } from '#article/schema/primitives.ts'
import type { ContractPlace } from './contractPaths.ts'

/** A file of the newsroom's, named from the folder that holds `content/`: `content/ar/media/harbor.jpg`. */
export type ProofMedium = { path: string; url: string; file: string }

const ANY_ORIGIN = 'http://paper.invalid'
const LINK = /(?:^|\.)href$/u

/** Every picture, recording, poster and text track that the newsroom keeps itself; links and files elsewhere are not media. */
export function proofMedia(places: readonly ContractPlace[], edition: string): ProofMedium[] {
  return places.flatMap(({ path, schema, value }) => {
    if (schema !== address || typeof value !== 'string' || LINK.test(path)) return []
    const file = mediaFile(value, edition)
    return file === undefined ? [] : [{ path, url: value, file }]
  })
}

/** The file that a media address names; undefined for addresses elsewhere. A path is relative to the folder of the language. */
export function mediaFile(url: string, edition: string): string | undefined {
  const found = URL.parse(url.trim(), `${ANY_ORIGIN}/content/${encodeURIComponent(edition)}/`)
  return found?.origin === ANY_ORIGIN ? decodePercent(found.pathname.slice(1)) : undefined
}
