/** A part of an address without its percent signs; one that is not encoded as it should be stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
