/** Decodes percent-encoding (RFC 3986, section 2.1). A part that is encoded wrongly is returned unchanged. */
export function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
