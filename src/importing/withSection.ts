import type { Article } from '#article/schema/article.ts'
import { slugOf } from '#article/text/slug.ts'
import { targetSite } from './settings/targetSite.ts'
import { sectionIdOf } from './settings/sectionIdOf.ts'

/** The article in the stated section, else in that of its category. A category that the paper does not have becomes a keyword, and the note asks for the flag. */
export function withSection(article: Article, stated: string | undefined): { article: Article; note?: string } {
  if (stated !== undefined) return { article: { ...article, articleSection: stated } }
  const { articleSection: name, ...rest } = article
  if (name === undefined) return { article, note: ask('some stories name no category') }
  const id = sectionIdOf(name, targetSite.sections)
  if (id !== undefined) return { article: { ...article, articleSection: id } }
  const keywords = rest.keywords ?? []
  const isTold = keywords.some((word) => slugOf(word) === slugOf(name))
  return {
    article: { ...rest, keywords: isTold ? keywords : [...keywords, name.replaceAll('-', ' ')] },
    note: ask(`the category «${name}» is no section of this paper`),
  }
}

const ask = (fact: string): string => `${fact}: they stand in no section; --section politics puts them into one`
