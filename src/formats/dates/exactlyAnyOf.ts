const SPECIAL = /[.*+?^${}()|[\]\\]/gu

/**
 * The source of a pattern that matches any of the words literally. Longer words come first, because a pattern takes the
 * first alternative that matches.
 */
export const exactlyAnyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(SPECIAL, String.raw`\$&`))
    .join('|')})`
