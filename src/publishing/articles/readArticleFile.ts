import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import type { Finding } from '#proofreading/finding.ts'
import { isMarkedAsDraft, misspelledMarks } from '#proofreading/proof/draftMark.ts'
import { findContractPlaces } from '#proofreading/proof/findContractPlaces.ts'
import { findUnknownFields } from '#proofreading/proof/findUnknownFields.ts'
import { parseStory } from '#proofreading/proof/parseStory.ts'
import { readStory, type ReadStory } from '#proofreading/proof/readStory.ts'
import { readJsonFile } from './readJsonFile.ts'

type ArticleFile = {
  /** Undefined if the file is invalid. */
  article: Article | undefined
  problems: Problem[]
  /** Whether the file says `"draft": true`; it need not be valid. */
  isDraft: boolean
  /** The error of a draft whose mark is misspelled. */
  markFindings: Finding[]
  /** What the checks examine, of a valid article. It takes time, so it is read only where the checks run. */
  readStory: () => ReadStory | undefined
}

/** Reads an article file, which is named from the newsroom's folder: `ar/articles/x.json`. */
export function readArticleFile(folder: string, file: string): ArticleFile {
  const json = readJsonFile(folder, file)
  if (!json.ok) return { ...INVALID, problems: json.problems, isDraft: false, markFindings: [] }
  const mark = { isDraft: isMarkedAsDraft(json.value), markFindings: checkMark(json.value, file) }
  const parsed = parseStory(json.value, file)
  if (!parsed.ok) return { ...INVALID, problems: parsed.problems, ...mark }
  return {
    article: parsed.article,
    problems: checkName(parsed.article, file),
    ...mark,
    readStory: () => readStory(file, json.value, parsed),
  }
}

const INVALID = { article: undefined, readStory: () => undefined }

const checkMark = (json: unknown, file: string): Finding[] =>
  findUnknownFields(findContractPlaces(misspelledMarks(json))).map((remark) => ({ file, ...remark }))

function checkName({ id }: Article, file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length)
  return id === name ? [] : [{ file, path: 'id', expected: `"${name}", as the file is named`, got: `text "${id}"` }]
}
