import { parseMovedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import type { Edition } from '#edition/createEdition.ts'
import type { ParsedJson } from '#article/parseJson.ts'
import type { Problem } from '#article/problem.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import type { Finding } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'

/**
 * Checks `moved.json`, where there is one, and the former ids of published articles, by the rules of the build. `ids`
 * also name articles that were not read.
 */
export function proofreadMoves(
  json: ParsedJson | undefined,
  editions: ReadonlyMap<string, Edition>,
  { ids }: Pick<PaperFacts, 'ids'>,
): Finding[] {
  const { addresses, problems } = parseMovedAddresses(json ?? { ok: true, value: {} })
  const resolved = resolveEditionMoves(editions, addresses, ids)
  return [
    ...[...problems, ...resolved.problems].map((each) => ({
      ...each,
      severity: 'error' as const,
      code: 'invalid-move',
    })),
    ...resolved.warnings.map(createMoveFinding),
  ]
}

/** A move to an article that is not there. */
export const createMoveFinding = (warning: Problem): Finding => ({
  ...warning,
  severity: 'warning',
  code: 'broken-link',
})
