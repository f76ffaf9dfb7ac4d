import type { Recognition } from '../language.ts'

// The query makes a module of its own of each record, so that this part of it stays out of the browser's first script:
// bundlers do not divide a module between chunks.
const found = import.meta.glob<Recognition>('./*.ts', {
  base: '../records',
  eager: true,
  import: 'recognition',
  query: '?recognition',
})

/** How text in a language is recognised and read; undefined where the language has no record. */
export const findRecognition = (tag: string): Recognition | undefined => found[`./${tag}.ts`]

/** All languages that have a record, by tag. */
export const listRecognitions = (): [string, Recognition][] =>
  Object.entries(found).map(([path, recognition]) => [path.slice('./'.length, -'.ts'.length), recognition])
