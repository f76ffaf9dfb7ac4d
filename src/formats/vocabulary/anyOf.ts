/**
 * A word or phrase as publishers write it, and where it comes from. `(s)` marks a part that may be missing and `…` any
 * words. A dot may be missing and may have spaces around it: «أ.ف.ب.» is also «أ ف ب».
 */
type Word = { word: string; source: string }

/** Words by the language that they belong to. */
export type Words = Readonly<Record<string, readonly Word[]>>

/** What `…` matches where nothing else is said. */
const ANY_WORDS = '.+'

/** The source of a regular expression that matches any of the words, the longest first. */
export function anyOf(lists: readonly Words[], gap = ANY_WORDS): string {
  const words = lists.flatMap((list) => Object.values(list).flat()).map(({ word }) => word)
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((word) => patternOf(word, gap)).join('|')})`
}

/** The same for Arabic phrases, which are also written without hamza or tanwin, and with a final ه for ة or ى for ي. */
export function anySpellingOf(lists: readonly Words[], gap = ANY_WORDS): string {
  return anyOf(lists, gap).replaceAll(VARYING_LETTER, spellingsOf)
}

function patternOf(word: string, gap: string): string {
  return word.replaceAll(/\.$|\.\s?|[…()\s\\^$*+?|{}[\]]/gu, (sign, position: number) => {
    if (sign === '…') return gap
    if (sign === '(') return '(?:'
    if (sign === ')') return ')?'
    if (sign.startsWith('.')) return position === word.length - 1 ? String.raw`\.?` : String.raw`\s?\.?\s?`
    return sign === ' ' ? String.raw`\s` : `\\${sign}`
  })
}

const VARYING_LETTER = /[اأإ]|[ىيةه](?!\p{L})/gu

function spellingsOf(letter: string, position: number, pattern: string): string {
  if (letter === 'ى' || letter === 'ي') return '[ىي]'
  if (letter === 'ة' || letter === 'ه') return '[ةه]'
  const isLast = !/\p{L}/u.test(pattern.charAt(position + 1))
  return isLast ? String.raw`(?:[اأإ]\u064B?|\u064Bا)` : '[اأإ]'
}
