import type { SearchFolding } from '../language.ts'

// The query keeps this part out of other scripts; recognitions.ts says how.
const found = import.meta.glob<SearchFolding>('./*.ts', {
  base: '../records',
  eager: true,
  import: 'searchFolding',
  query: '?searchFolding',
})

/** What search ignores in a language; undefined where the language has no record. */
export const findSearchFolding = (tag: string): SearchFolding | undefined => found[`./${tag}.ts`]
