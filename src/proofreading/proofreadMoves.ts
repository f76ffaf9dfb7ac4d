import { parseMovedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import { articleAt } from '#edition/moves/move.ts'
import { parseJson } from '#article/parseJson.ts'
import { MOVED_FILE, resolveMoves } from '#edition/moves/resolveMoves.ts'
import type { Finding } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { Proof } from './proof/createProof.ts'

/** Checks `moved.json`, where there is one, and the former ids of published articles, as the build does. */
export function proofreadMoves(text: string | undefined, published: readonly Proof[], paper: PaperFacts): Finding[] {
  const { addresses, problems } = parseMovedAddresses(parseJson(text ?? '{}', MOVED_FILE))
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
    ...resolved.warnings.map((each) => ({ ...each, severity: 'warning' as const, code: 'broken-link' })),
  ]
}

function isPage(path: string, { ids, sections }: PaperFacts): boolean {
  const article = articleAt(path)
  if (article) return ids.get(article.language)?.has(article.id) ?? false
  const [language = '', kind = '', key = ''] = path.replace(/\/$/u, '').split('/')
  if (!ids.has(language)) return false
  return kind === '' || kind === 'latest' || (kind === 'section' && sections.has(key))
}
