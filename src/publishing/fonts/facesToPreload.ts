/**
 * The files of a language's first view: letters, punctuation and digits of running text and of headlines. All of them, because
 * Chromium never shows a font-display: optional face on a first view unless it was preloaded: with the letters alone, the
 * digits and full stops of every line would stand in another font.
 */
const filesOf: Record<string, readonly string[]> = {
  ar: ['naskh', 'sans', 'naskh-signs', 'sans-signs'],
  fa: ['naskh', 'sans', 'naskh-signs', 'sans-signs'],
  ur: ['nastaliq', 'sans', 'nastaliq-signs', 'sans-signs'],
  he: ['hebrew', 'hebrew-signs'],
}

/** File names of the faces to preload, the most needed first. */
export const facesToPreload = (language: string): string[] => (filesOf[language] ?? []).map((name) => `${name}.woff2`)
