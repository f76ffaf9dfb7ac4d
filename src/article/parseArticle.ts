import * as v from 'valibot'
import { createProblem, type Problem } from './problem.ts'
import { articleSchema, type Article } from './article.ts'
import { blockTypes } from './blocks/block.ts'
import { markUnknownBlocks, type UnknownBlock } from './schema/unknownBlocks.ts'

type ParsedArticle = { ok: true; article: Article; unknownBlocks: UnknownBlock[] } | { ok: false; problems: Problem[] }

/** Parses JSON of any shape into an article, or returns every problem found. Never throws. */
export function parseArticle(json: unknown, file: string): ParsedArticle {
  const { marked, unknown } = markUnknownBlocks(json, blockTypes)
  const result = v.safeParse(articleSchema, marked)
  if (result.success) return { ok: true, article: result.output, unknownBlocks: unknown }
  return { ok: false, problems: result.issues.map((issue) => createProblem(issue, file)) }
}
