import type { ArticlePage } from '#edition/pageSchemas.ts'

/**
 * Thrown for an article with blocks of types that this app does not know. The build leaves such blocks out, so a newer
 * build wrote it, whose finished page shows them. `page` is the article without them.
 */
export class NewerPage extends Error {
  override name = 'NewerPage'
  readonly page: ArticlePage

  constructor(page: ArticlePage) {
    super('it has blocks of types that only a newer app knows')
    this.page = page
  }
}
