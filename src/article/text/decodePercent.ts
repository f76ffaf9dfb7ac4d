/** A part of an address without its percent-encoding (RFC 3986, section 2.1); one that is encoded wrongly stays as it is. */
export function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
