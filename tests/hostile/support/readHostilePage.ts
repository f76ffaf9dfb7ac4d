import type { Article } from '#article/article.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'
import { readArticles } from '../../../src/importing/input/readArticles.ts'

/** The articles of a saved page; none if it is refused with a reason. Any other error is thrown. */
export async function readHostilePage(text: string): Promise<Article[]> {
  try {
    return (await readArticles({ name: 'hostile.html', text, encoding: 'utf-8', base: undefined }, {})).articles
  } catch (error) {
    if (error instanceof FormatError || error instanceof MissingFactError) return []
    throw error
  }
}
