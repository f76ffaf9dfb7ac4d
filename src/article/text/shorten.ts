/** In characters: search engines and link previews show only this much of a description. */
const MAX_DESCRIPTION_LENGTH = 300

/** Cuts a text that is longer than `maxLength` characters at the end of a word and adds an ellipsis. */
export function shorten(text: string, maxLength: number = MAX_DESCRIPTION_LENGTH): string {
  const whole = text.replaceAll(/\s+/gu, ' ').trim()
  if (whole.length <= maxLength) return whole
  const cut = whole.slice(0, maxLength)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut
  return `${words.toWellFormed().replace(/[\p{P}\uFFFD]+$/u, '')}…`
}
