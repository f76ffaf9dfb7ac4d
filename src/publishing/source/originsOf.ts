import type { SiteSettings } from '#edition/siteSettings.ts'

/** The origins, beside the paper's own, that its pages may ask; `tryOut` is the address that `SOURCE` names. */
export function originsOf({ source }: SiteSettings, tryOut?: string): string[] {
  const named =
    source.kind === 'published'
      ? []
      : [source.url, ...(source.kind === 'wordpress' && source.api !== undefined ? [source.api] : [])]
  const addresses = tryOut ? [tryOut, ...named] : named
  return [
    ...new Set(
      addresses.flatMap(
        (address) => URL.parse(/^https?:/iu.test(address) ? address : `https://${address}`)?.origin ?? [],
      ),
    ),
  ]
}
