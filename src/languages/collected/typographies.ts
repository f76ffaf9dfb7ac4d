import type { Typography } from '../language.ts'

// The query keeps this part out of other scripts; recognitions.ts says how.
const found = import.meta.glob<Typography>('./*.ts', {
  base: '../records',
  eager: true,
  import: 'typography',
  query: '?typography',
})

/** How text in a language is set; undefined where the language has no record. */
export const findTypography = (tag: string): Typography | undefined => found[`./${tag}.ts`]

/** All languages that have a record, by tag. */
export const listTypographies = (): [string, Typography][] =>
  Object.entries(found).map(([path, typography]) => [path.slice('./'.length, -'.ts'.length), typography])
