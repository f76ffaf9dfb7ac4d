import { parseArticle } from '#article/parseArticle.ts'
import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import { readStory, type ReadStory } from '#proofreading/proof/readStory.ts'
import { readJsonFile } from './readJsonFile.ts'

type ArticleFile = {
  /** Undefined if the file is invalid. */
  article: Article | undefined
  problems: Problem[]
  /** Whether the file says `"draft": true`; it need not be valid. */
  isDraft: boolean
  /** What the checks examine, of a valid article. It takes time, so it is read only where the checks run. */
  readStory: () => ReadStory | undefined
}

/** Reads an article file, which is named from the newsroom's folder: `ar/articles/x.json`. */
export function readArticleFile(folder: string, file: string): ArticleFile {
  const json = readJsonFile(folder, file)
  if (!json.ok) return { ...INVALID, problems: json.problems, isDraft: false }
  const isDraft = isMarkedAsDraft(json.value)
  const parsed = parseArticle(json.value, file)
  if (!parsed.ok) return { ...INVALID, problems: parsed.problems, isDraft }
  return {
    article: parsed.article,
    problems: checkName(parsed.article, file),
    isDraft,
    readStory: () => readStory(file, json.value, parsed),
  }
}

const INVALID = { article: undefined, readStory: () => undefined }

const isMarkedAsDraft = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'draft' in json && json.draft === true

function checkName({ id }: Article, file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length)
  return id === name ? [] : [{ file, path: 'id', expected: `"${name}", as the file is named`, got: `text "${id}"` }]
}
