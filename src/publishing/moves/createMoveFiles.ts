import { articleFile } from '#edition/addresses/publishedFiles.ts'
import { addressOf, articleAt, oldPageFile, type Move } from '#edition/moves/move.ts'
import type { SiteFile } from '../site/siteFile.ts'
import { renderMovedPage, type MovedPageOptions } from './renderMovedPage.ts'

/**
 * What stands at the addresses of pages that moved: a page that leads on, for hosts without redirects, and for articles
 * the JSON that leads the app on. A withdrawn article has a page of the paper instead.
 */
export function* createMoveFiles(moves: readonly Move[], options: MovedPageOptions): Generator<SiteFile> {
  for (const move of moves) {
    const file = oldPageFile(move)
    if (withdrawnArticle(move, options.site.languages)) continue
    if (file !== undefined) yield { file, text: renderMovedPage(move, options) }
    const article = articleAt(move.from)
    if (article && move.kind === 'moved') {
      const text = JSON.stringify({ movedTo: addressOf(move.to) })
      yield { file: articleFile(article.language, article.id), text }
    }
  }
}

/** The article that stood at an address, if it was withdrawn in one of these languages. */
export function withdrawnArticle(move: Move, languages: readonly string[]): ReturnType<typeof articleAt> {
  const article = move.kind === 'withdrawn' ? articleAt(move.from) : undefined
  return article && languages.includes(article.language) ? article : undefined
}
