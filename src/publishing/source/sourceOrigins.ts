import type { SiteSettings } from '#edition/siteSettings.ts'

/** The origins other than their own that pages may request. `tryOut` is the address that `SOURCE` names. */
export function sourceOrigins({ source }: SiteSettings, tryOut?: string): string[] {
  const addresses = source.kind === 'published' ? [] : [source.url]
  if (source.kind === 'wordpress' && source.api !== undefined) addresses.push(source.api)
  if (tryOut) addresses.unshift(tryOut)
  return [...new Set(addresses.flatMap(originOf))]
}

/** An address may be written without its scheme. */
const originOf = (address: string): string[] =>
  [URL.parse(/^https?:/iu.test(address) ? address : `https://${address}`)?.origin ?? []].flat()
