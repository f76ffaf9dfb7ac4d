/** Browsers ignore these in an address (`java\nscript:`), so they are removed before the address is judged. */
const IGNORED = /\p{Cc}+/gu
const SCHEME = /^([a-z][a-z0-9+.-]*):/iu
const ALLOWED = /^(?:https?|mailto|tel):/iu

/**
 * An address that the article may hold: http(s), mailto or tel, resolved against `base`. Without a base a path stays
 * as it is. Undefined for what could run (`javascript:`, `data:`, `vbscript:`), for other schemes and for what is not
 * an address.
 */
export function resolveAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = value?.replaceAll(IGNORED, '').trim()
  if (!address) return undefined
  if (SCHEME.test(address)) return isAllowed(address) ? address : undefined
  if (address.startsWith('#')) return address.length > 1 && !/\s/u.test(address) ? address : undefined
  if (base !== undefined && URL.canParse(address, base)) return allowedOnly(new URL(address, base).href)
  return address.startsWith('//') ? allowedOnly(`https:${address}`) : allowedOnly(address)
}

/** The same for what must be a web address. */
export function resolveWebAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = resolveAddress(value, base)
  return address !== undefined && /^https?:\/\/[^\s/]/iu.test(address) ? address : undefined
}

const isAllowed = (address: string): boolean =>
  ALLOWED.test(address) &&
  (/^https?:/iu.test(address) ? /^https?:\/\/[^\s/]/iu.test(address) && URL.canParse(address) : true)

/** A path must not look like a scheme once white space is removed, because the schema reads it so. */
function allowedOnly(address: string): string | undefined {
  const bare = address.replaceAll(/[\p{Cc}\s]+/gu, '')
  if (bare === '') return undefined
  return SCHEME.test(bare) && !ALLOWED.test(bare) ? undefined : address
}
