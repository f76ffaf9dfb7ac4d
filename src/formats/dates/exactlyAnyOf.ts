const SPECIAL = /[.*+?^${}()|[\]\\]/gu

/**
 * The source of a pattern that matches any of the words as they are, longer words first because a pattern takes the
 * first that fits.
 */
export const exactlyAnyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(SPECIAL, String.raw`\$&`))
    .join('|')})`
