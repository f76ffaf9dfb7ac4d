/** A candidate of `srcset`. `width` is there for candidates that state it in pixels (`640w`). */
type SrcsetCandidate = { url: string; width: number | undefined }

const CANDIDATE = /(?<![^\s,])([^\s,](?:\S*[^\s,])?)(?:\s+([\d.]+)([wxh])(?:\s+\d+h)?)?\s*(?:,|$)/gu

/**
 * Addresses may hold commas (`w_640,c_fill`), so a candidate ends only at a comma that follows a descriptor or that
 * white space follows.
 */
export function parseSrcset(value: string | undefined): SrcsetCandidate[] {
  if (value === undefined) return []
  return [...value.matchAll(CANDIDATE)].map(([, url = '', size, unit]) => {
    const width = Math.round(Number(size))
    return { url, width: unit === 'w' && width > 0 ? width : undefined }
  })
}
