const SPECIAL = /[.*+?^${}()|[\]\\]/gu

/** The source of a pattern for any of the words, longer words first because a pattern takes the first that fits. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(SPECIAL, String.raw`\$&`))
    .join('|')})`
