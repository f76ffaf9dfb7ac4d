import { articleFile } from '#edition/addresses/publishedFiles.ts'
import { addressOf, articleAt, type Move } from '#edition/moves/move.ts'

/** The files of the published layout that say where an article is now, or that it was withdrawn. */
export const createMovedLayout = (moves: readonly Move[]): ReadonlyMap<string, unknown> =>
  new Map(
    moves.flatMap((move): [string, unknown][] => {
      const article = articleAt(move.from)
      const json = move.kind === 'moved' ? { movedTo: addressOf(move.to) } : { withdrawn: move.notice }
      return article ? [[articleFile(article.language, article.id), json]] : []
    }),
  )
