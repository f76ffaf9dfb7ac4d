import { parseArticle } from '#article/parseArticle.ts'
import { isMarkedAsDraft } from './draftMark.ts'

/** Parses the JSON of an article's file. A story is a draft also where its mark is misspelled. */
export function parseStory(json: unknown, file: string): ReturnType<typeof parseArticle> {
  const parsed = parseArticle(json, file)
  if (!parsed.ok || !isMarkedAsDraft(json)) return parsed
  return { ...parsed, article: { ...parsed.article, draft: true } }
}
