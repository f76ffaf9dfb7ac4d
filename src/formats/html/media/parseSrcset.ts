/** A candidate of `srcset`; only those with a width in pixels (`640w`) have one. */
export type SrcsetCandidate = { url: string; width: number | undefined }

/** Addresses may hold commas (`w_640,c_fill`), so candidates end at a comma that white space follows or a descriptor precedes. */
export function parseSrcset(value: string | undefined): SrcsetCandidate[] {
  if (value === undefined) return []
  return [...value.matchAll(/(?<![^\s,])([^\s,](?:\S*[^\s,])?)(?:\s+([\d.]+)([wxh])(?:\s+\d+h)?)?\s*(?:,|$)/gu)].map(
    ([, url = '', size, unit]) => {
      const width = Math.round(Number(size))
      return { url, width: unit === 'w' && width > 0 ? width : undefined }
    },
  )
}
