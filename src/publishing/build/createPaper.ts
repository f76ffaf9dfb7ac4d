import { createTranslationFinder, type FindTranslations } from '#edition/createTranslationFinder.ts'
import type { Move } from '#edition/moves/move.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import type { Finding } from '#proofreading/finding.ts'
import { createMoveFinding } from '#proofreading/proofreadMoves.ts'
import { readMovedAddresses } from '../articles/readMovedAddresses.ts'
import { createContentError } from './createContentError.ts'
import { createEditions, type EditionOptions } from './createEditions.ts'
import type { BuildEdition } from './listPages.ts'

type Paper = {
  editions: BuildEdition[]
  translations: FindTranslations
  /** The addresses that moved or were withdrawn. */
  moves: Move[]
  /** Moves to articles that are not there. */
  findings: Finding[]
}

/**
 * The paper that the build writes, from the indexed articles and `moved.json`. Throws all problems together, before
 * anything is written.
 */
export function createPaper(options: EditionOptions): Paper {
  const { editions, problems } = createEditions(options)
  const byLanguage = new Map(editions.map(({ language, edition }) => [language, edition]))
  const moved = readMovedAddresses(options.content)
  const { moves, ...resolved } = resolveEditionMoves(byLanguage, moved.addresses)
  const all = [...problems, ...moved.problems, ...resolved.problems]
  if (all.length > 0) throw createContentError(all)
  const findings = resolved.warnings.map(createMoveFinding)
  return { editions, translations: createTranslationFinder(byLanguage), moves, findings }
}
