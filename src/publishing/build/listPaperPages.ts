import type { AffectedPages } from '#edition/findAffectedPages.ts'
import type { Paper } from './createPaper.ts'
import { listPages, notFoundPage, withdrawnPages, type PaperPage } from './listPages.ts'

/** Yields the pages of all languages: all of them, or those that a change may have affected in each language. */
export function* listPaperPages(
  { editions, translations, moves }: Paper,
  now: Date,
  affectedIn: (language: string) => AffectedPages | undefined = () => undefined,
): Generator<PaperPage> {
  for (const edition of editions) {
    yield* listPages(edition, translations, now.getTime(), affectedIn(edition.language))
  }
  if (editions[0]) yield notFoundPage(editions[0], now.getTime())
  const languages = editions.map(({ language }) => language)
  yield* withdrawnPages(moves, languages)
}
