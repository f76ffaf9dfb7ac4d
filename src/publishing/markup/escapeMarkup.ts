const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that XML 1.0 forbids even when escaped: control characters, lone surrogates, non-characters. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu

/** A quick test, because most of the millions of texts of a large paper need no change. */
const NEEDS_CHANGE = /[&<>"'\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u

/** The text without the characters that XML forbids. */
export const legalText = (text: string): string => text.replaceAll(ILLEGAL, '')

/** Escapes text for an element or a quoted attribute of HTML or XML. */
export function escapeMarkup(text: string): string {
  return NEEDS_CHANGE.test(text)
    ? legalText(text).replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? character)
    : text
}
