const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What XML 1.0 cannot hold, not even escaped: control characters, halves of a surrogate pair, non-characters. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu

/** Most texts hold nothing of either kind, and a large paper has millions of them. */
const SUSPECT = /[&<>"'\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u

/** Text without the characters that XML cannot hold. */
export const legalText = (text: string): string => text.replaceAll(ILLEGAL, '')

/** Text as it stands in HTML or XML, in an element or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return SUSPECT.test(text) ? legalText(text).replaceAll(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign) : text
}
