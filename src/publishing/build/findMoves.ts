import type { Edition } from '#edition/createEdition.ts'
import type { Move } from '#edition/moves/move.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import type { Finding } from '#proofreading/finding.ts'
import { createMoveFinding } from '#proofreading/proofreadMoves.ts'
import { readMovedAddresses } from '../articles/readMovedAddresses.ts'
import { createContentError } from './createContentError.ts'

/** The addresses that moved or were withdrawn. Throws all problems together. */
export function findMoves(
  content: string,
  editions: ReadonlyMap<string, Edition>,
): { moves: Move[]; findings: Finding[] } {
  const { addresses, problems } = readMovedAddresses(content)
  const resolved = resolveEditionMoves(editions, addresses)
  const all = [...problems, ...resolved.problems]
  if (all.length > 0) throw createContentError(all)
  return { moves: resolved.moves, findings: resolved.warnings.map(createMoveFinding) }
}
