/** What search engines and cards show of a description, at most. */
const LONGEST = 300

/** A text cut at a word where it is longer than `most` characters, with an ellipsis. */
export function shorten(text: string, most: number = LONGEST): string {
  const whole = text.replaceAll(/\s+/gu, ' ').trim()
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut
  return `${words.toWellFormed().replace(/[\p{P}\uFFFD]+$/u, '')}…`
}
