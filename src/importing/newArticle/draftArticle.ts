import { parseArticle } from '#article/parseArticle.ts'
import { ContentError } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { takenNames, uniqueName } from '#article/text/uniqueName.ts'
import { formatLocalTime } from './formatLocalTime.ts'

export type DraftFacts = { headline: string; language: string; section: string; isDraft: boolean }

type DraftOptions = {
  /** IANA name. */
  timeZone: string
  now: Date
  /** The ids of the existing articles in the language. */
  takenIds: readonly string[]
}

/** The id of a headline without any letter or digit. */
const FALLBACK_ID = 'article'

/** Shown in the page until an editor writes the text. */
const PLACEHOLDER = '…'

/** Creates an article with the known facts and one paragraph to fill in. */
export function draftArticle(facts: DraftFacts, { timeZone, now, takenIds }: DraftOptions): Article {
  const { headline, language, section, isDraft } = facts
  const id = uniqueName(createSlug(headline).replace(/-+$/u, '') || FALLBACK_ID, takenNames(takenIds))
  const draft = {
    id,
    inLanguage: language,
    headline,
    datePublished: formatLocalTime(now, timeZone),
    articleSection: section,
    ...(isDraft && { draft: true }),
    body: [{ type: 'paragraph', text: PLACEHOLDER }],
  }
  const parsed = parseArticle(draft, id)
  if (!parsed.ok) throw new ContentError(parsed.problems)
  return parsed.article
}
