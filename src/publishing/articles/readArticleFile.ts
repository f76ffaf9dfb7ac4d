import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '#article/parseArticle.ts'
import { parseJson, type ParsedJson } from '#article/parseJson.ts'
import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/schema/article.ts'

export type ArticleFile = {
  /** Undefined where the file cannot be shown. */
  article: Article | undefined
  problems: Problem[]
  warnings: Problem[]
}

/** Reads one article of the newsroom's folder; `file` is named from that folder: `ar/articles/x.json`. */
export function readArticleFile(folder: string, file: string): ArticleFile {
  const json = readJson(folder, file)
  const parsed = json.ok ? parseArticle(json.value, file) : json
  if (!parsed.ok) return { article: undefined, problems: parsed.problems, warnings: [] }
  const { article, unknownBlocks } = parsed
  const warnings = unknownBlocks.map(({ path, type }) => ({
    file,
    path,
    expected: 'a known type of block (left out)',
    got: `text "${type}"`,
  }))
  return { article, problems: problemsOfName(article, file), warnings }
}

function problemsOfName({ id }: Article, file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length)
  return id === name ? [] : [{ file, path: 'id', expected: `"${name}", as the file is named`, got: `text "${id}"` }]
}

/** A file may go, or turn out to be a folder, between the listing and the reading: one more problem, not the end of the others. */
function readJson(folder: string, file: string): ParsedJson {
  try {
    return parseJson(readFileSync(join(folder, file), 'utf8'), file)
  } catch (error) {
    return {
      ok: false,
      problems: [
        {
          file,
          path: '',
          expected: 'a file that can be read',
          got: error instanceof Error ? error.message.replace(/, .*$/u, '') : String(error),
        },
      ],
    }
  }
}
