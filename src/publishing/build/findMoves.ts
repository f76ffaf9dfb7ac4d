import { ContentError, describeProblem } from '#article/problem.ts'
import type { Edition } from '#edition/createEdition.ts'
import type { Move } from '#edition/moves/move.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import { readMovedAddresses } from '../articles/readMovedAddresses.ts'

/** The addresses that moved or were withdrawn. Throws all problems together, and prints warnings. */
export function findMoves(
  content: string,
  editions: ReadonlyMap<string, Edition>,
  print: (line: string) => void,
): Move[] {
  const { addresses, problems } = readMovedAddresses(content)
  const resolved = resolveEditionMoves(editions, addresses)
  const all = [...problems, ...resolved.problems]
  if (all.length > 0) throw new ContentError(all)
  for (const warning of resolved.warnings) print(`warning: ${describeProblem(warning)}`)
  return resolved.moves
}
