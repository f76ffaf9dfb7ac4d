/** Characters shown on either side of what was found. */
const AROUND = 16

/** Painted they would change the line they stand in, or not be seen; the joiners are spelling and stay. */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

/** Where a run of code or of another language stands. */
export const OTHER_RUN = '\uFFFC'

/** A piece of a text with a few characters around it, in quotation marks; invisible characters by their numbers. */
export function excerpt(text: string, index: number, length: number): string {
  const start = Math.max(0, index - AROUND)
  const end = Math.min(text.length, index + length + AROUND)
  const piece = text.slice(start, end).toWellFormed()
  return `"${start > 0 ? '…' : ''}${visible(piece)}${end < text.length ? '…' : ''}"`
}

export const visible = (text: string): string => text.replaceAll(OTHER_RUN, '[…]').replaceAll(UNSEEN, nameOf)

const nameOf = (character: string): string =>
  `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
