import type { Article } from '#article/article.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { targetSite } from './settings/targetSite.ts'
import { findSectionId } from './settings/findSectionId.ts'

/**
 * Returns the article in the stated section, or else in the section of its own category. If the paper has no such
 * section, the category becomes a keyword, and the note suggests the flag.
 */
export function withSection(article: Article, stated: string | undefined): { article: Article; note?: string } {
  if (stated !== undefined) return { article: { ...article, articleSection: stated } }
  const { articleSection: name, ...rest } = article
  if (name === undefined) return { article, note: suggestFlag('some stories name no category') }
  const id = findSectionId(name, targetSite.sections)
  if (id !== undefined) return { article: { ...article, articleSection: id } }
  const keywords = rest.keywords ?? []
  const isListed = keywords.some((word) => createSlug(word) === createSlug(name))
  return {
    article: { ...rest, keywords: isListed ? keywords : [...keywords, name.replaceAll('-', ' ')] },
    note: suggestFlag(`the category «${name}» is no section of this paper`),
  }
}

const suggestFlag = (reason: string): string =>
  `${reason}: these stories have no section; --section politics gives them one`
