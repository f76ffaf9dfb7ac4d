const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What XML 1.0 cannot hold, not even escaped: control characters, halves of a surrogate pair, non-characters. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu

/** Text without the characters that XML cannot hold. */
export const legalText = (text: string): string => text.replaceAll(ILLEGAL, '')

/** Text as it stands in HTML or XML, in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string => legalText(text).replaceAll(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign)
