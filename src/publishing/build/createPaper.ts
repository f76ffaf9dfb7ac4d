import { createTranslationFinder, type FindTranslations } from '#edition/createTranslationFinder.ts'
import type { MovedAddresses } from '#edition/moves/movedAddresses.ts'
import type { ParsedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import type { Move } from '#edition/moves/move.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import type { Finding } from '#proofreading/finding.ts'
import { createMoveFinding } from '#proofreading/proofreadMoves.ts'
import { readMovedAddresses } from '../articles/readMovedAddresses.ts'
import { createContentError } from './createContentError.ts'
import { createEditions, type EditionOptions } from './createEditions.ts'
import type { BuildEdition } from './listPages.ts'

export type Paper = {
  editions: BuildEdition[]
  translations: FindTranslations
  /** What `moved.json` says. */
  addresses: MovedAddresses
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
  return completePaper(createEditions(options), readMovedAddresses(options.content))
}

/** Adds what follows from the editions and `moved.json`. */
export function completePaper(
  { editions, problems }: ReturnType<typeof createEditions>,
  { addresses, ...moved }: ParsedAddresses,
): Paper {
  const byLanguage = new Map(editions.map(({ language, edition }) => [language, edition]))
  const { moves, ...resolved } = resolveEditionMoves(byLanguage, addresses)
  const all = [...problems, ...moved.problems, ...resolved.problems]
  if (all.length > 0) throw createContentError(all)
  const findings = resolved.warnings.map(createMoveFinding)
  return { editions, translations: createTranslationFinder(byLanguage), addresses, moves, findings }
}
