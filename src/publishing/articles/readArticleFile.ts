import { parseArticle } from '#article/parseArticle.ts'
import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import { readJsonFile } from './readJsonFile.ts'

type ArticleFile = {
  /** Undefined if the file is invalid. */
  article: Article | undefined
  problems: Problem[]
  warnings: Problem[]
  /** Whether the file says `"draft": true`; it need not be valid. */
  isDraft: boolean
}

/** Reads an article file, which is named from the newsroom's folder: `ar/articles/x.json`. */
export function readArticleFile(folder: string, file: string): ArticleFile {
  const json = readJsonFile(folder, file)
  const parsed = json.ok ? parseArticle(json.value, file) : json
  const isDraft = json.ok && isMarkedAsDraft(json.value)
  if (!parsed.ok) return { article: undefined, problems: parsed.problems, warnings: [], isDraft }
  const { article, unknownBlocks } = parsed
  const warnings = unknownBlocks.map(({ path, type }) => ({
    file,
    path,
    expected: 'a known type of block (left out)',
    got: `text "${type}"`,
  }))
  return { article, problems: checkName(article, file), warnings, isDraft }
}

const isMarkedAsDraft = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'draft' in json && json.draft === true

function checkName({ id }: Article, file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length)
  return id === name ? [] : [{ file, path: 'id', expected: `"${name}", as the file is named`, got: `text "${id}"` }]
}
