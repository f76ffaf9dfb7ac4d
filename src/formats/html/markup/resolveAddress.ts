import * as v from 'valibot'
import { address as linkAddress, fileAddress } from '#article/schema/primitives.ts'

/** Browsers ignore these in an address (`java\nscript:`), so they are removed before the address is judged. */
const IGNORED = /\p{Cc}+/gu
const SCHEME = /^([a-z][a-z0-9+.-]*):/iu

/**
 * An address that the article may hold: http(s), mailto or tel, resolved against `base`. Without a base a path stays
 * as it is. Undefined for what could run (`javascript:`, `data:`, `vbscript:`), for other schemes and for what is not
 * an address.
 */
export function resolveAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = findAddress(value, base)
  return v.is(linkAddress, address) ? address : undefined
}

/** The same for the address of a picture, a recording or another file. */
export function resolveFileAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = resolveAddress(value, base)
  return v.is(fileAddress, address) ? address : undefined
}

/** The same for what must be a web address. */
export function resolveWebAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = resolveAddress(value, base)
  return address !== undefined && /^https?:\/\/[^\s/]/iu.test(address) ? address : undefined
}

function findAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = value?.replaceAll(IGNORED, '').trim()
  if (!address || SCHEME.test(address)) return address
  if (address.startsWith('#')) return address.length > 1 && !/\s/u.test(address) ? address : undefined
  if (base !== undefined && URL.canParse(address, base)) return new URL(address, base).href
  return address.startsWith('//') ? `https:${address}` : address
}
