import * as v from 'valibot'
import { createProblem, type Problem } from './problem.ts'
import { articleSchema, type Article } from './article.ts'
import { blockTypes } from './blocks/block.ts'
import { markUnknownBlocks, MAX_CHARACTERS, MAX_VALUES, type UnknownBlock } from './schema/unknownBlocks.ts'

type ParsedArticle = { ok: true; article: Article; unknownBlocks: UnknownBlock[] } | { ok: false; problems: Problem[] }

/** Parses JSON of any shape into an article, or returns every problem found. Never throws. */
export function parseArticle(json: unknown, file: string): ParsedArticle {
  const { marked, unknown, size } = markUnknownBlocks(json, blockTypes)
  const isTooLarge = size.values > MAX_VALUES || size.characters > MAX_CHARACTERS
  if (isTooLarge) return { ok: false, problems: [tooLarge(file, size)] }
  const result = v.safeParse(articleSchema, marked)
  if (result.success) return { ok: true, article: result.output, unknownBlocks: unknown }
  return { ok: false, problems: result.issues.map((issue) => createProblem(issue, file)) }
}

/** The limits of the contract: whatever is within them, the build can publish. */
const tooLarge = (file: string, { values, characters }: { values: number; characters: number }): Problem => ({
  file,
  path: '',
  expected: `an article of at most ${MAX_VALUES} values and ${MAX_CHARACTERS} characters`,
  got: values > MAX_VALUES ? `more than ${MAX_VALUES} values` : `${characters} characters`,
})
