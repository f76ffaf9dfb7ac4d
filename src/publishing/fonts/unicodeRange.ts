/**
 * The code points of a CSS unicode-range value, in its order.
 * @throws Error on a token that is neither U+hex nor U+hex-hex
 */
export const parseUnicodeRange = (range: string): number[] => range.split(',').flatMap(codePointsOf)

/** The characters of a CSS unicode-range value. */
export const charactersOf = (range: string): string => String.fromCodePoint(...parseUnicodeRange(range))

function codePointsOf(token: string): number[] {
  const [, first, last = first] = /^U\+([0-9A-F]{2,6})(?:-([0-9A-F]{2,6}))?$/u.exec(token.trim()) ?? []
  if (first === undefined || last === undefined) throw new Error(`Not a unicode-range: "${token}"`)
  const start = Number.parseInt(first, 16)
  return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, offset) => start + offset)
}
