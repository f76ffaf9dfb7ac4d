import { parseMovedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import { articleAt } from '#edition/moves/move.ts'
import type { ParsedJson } from '#article/parseJson.ts'
import type { Problem } from '#article/problem.ts'
import { resolveMoves } from '#edition/moves/resolveMoves.ts'
import type { Finding } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { Proof } from './proof/createProof.ts'

/** Checks `moved.json`, where there is one, and the former ids of published articles, as the build does. */
export function proofreadMoves(
  json: ParsedJson | undefined,
  published: readonly Proof[],
  paper: PaperFacts,
): Finding[] {
  const { addresses, problems } = parseMovedAddresses(json ?? { ok: true, value: {} })
  const stories = published.map(({ edition: language, file, article }) => ({
    language,
    file,
    id: article.id,
    previousIds: article.previousId ?? [],
  }))
  const resolved = resolveMoves({ stories, addresses, isPage: (path) => isPage(path, paper) })
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

function isPage(path: string, { ids, sections }: PaperFacts): boolean {
  const article = articleAt(path)
  if (article) return ids.get(article.language)?.has(article.id) ?? false
  const [language = '', kind = '', key = ''] = path.replace(/\/$/u, '').split('/')
  if (!ids.has(language)) return false
  return kind === '' || kind === 'latest' || (kind === 'section' && sections.has(key))
}
