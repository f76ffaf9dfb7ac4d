/** Characters shown before and after the place that was found. */
const CONTEXT_LENGTH = 16

/**
 * Characters that cannot be seen or would reorder the line in which the excerpt is printed. The joiners (U+200C,
 * U+200D) are part of the spelling and stay.
 */
const INVISIBLE = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

/** Takes the place of a run of code or of another language in a text. */
export const RUN_PLACEHOLDER = '\uFFFC'

/** Part of a text with some context, in quotation marks; invisible characters are shown as code points. */
export function excerpt(text: string, index: number, length: number): string {
  const start = Math.max(0, index - CONTEXT_LENGTH)
  const end = Math.min(text.length, index + length + CONTEXT_LENGTH)
  const piece = text.slice(start, end).toWellFormed()
  return `"${start > 0 ? '…' : ''}${showInvisible(piece)}${end < text.length ? '…' : ''}"`
}

/** The text with its invisible characters written as `[U+202E]` and its placeholders as `[…]`. */
export const showInvisible = (text: string): string =>
  text.replaceAll(RUN_PLACEHOLDER, '[…]').replaceAll(INVISIBLE, formatCodePoint)

const formatCodePoint = (character: string): string =>
  `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
