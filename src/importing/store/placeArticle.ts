import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '#formats/drafts/stableId.ts'
import type { Article } from '#article/article.ts'
import { contentHash, type ImportIndex } from './importIndex.ts'
import { languageFolder } from './languageFolder.ts'
import { writeIfChanged } from './writeIfChanged.ts'

export type Status = 'new' | 'changed' | 'unchanged'

export type Placed = {
  /** From the content folder: `ar/articles/port-reopens.json`. */
  file: string
  status: Status
  /** Why the file is not the article as it came: an editor's work was there. */
  kept?: string
  /** Something else has the name that it would have had. */
  renamedFrom?: string
}

export type ArticleStore = {
  out: string
  index: ImportIndex
  isDryRun: boolean
  /** The file of each source, by language folder and source. */
  files: Map<string, string>
}

export const createShelf = (out: string, index: ImportIndex, isDryRun: boolean): ArticleStore => {
  const files = Object.entries(index.articles).map(([file, { source }]): [string, string] => [
    `${file.split('/')[0] ?? ''} ${source}`,
    file,
  ])
  return { out, index, isDryRun, files: new Map(files) }
}

/** Puts an article into the content folder: into its own file again, else into a free one. Never over a file that the import did not write. */
export function placeArticle(article: Article, source: string, shelf: ArticleStore): Placed {
  const wanted = fileOf(article, article.id)
  const file = shelf.files.get(keyOf(article, source)) ?? freeFile(article, source, shelf)
  const renamed = file === wanted ? {} : { renamedFrom: wanted }
  const text = textOf({ ...article, id: idOf(file) })
  const kept = keptBecause(file, text, shelf)
  if (kept !== undefined) return { file, status: 'unchanged', ...renamed, ...kept }
  const status = statusOf(join(shelf.out, file), text)
  shelf.files.set(keyOf(article, source), file)
  if (shelf.isDryRun) return { file, status, ...renamed }
  writeIfChanged(join(shelf.out, file), text)
  shelf.index.articles[file] = { source, hash: contentHash(text) }
  return { file, status, ...renamed }
}

const fileOf = (article: Article, id: string): string => `${languageFolder(article.inLanguage)}/articles/${id}.json`

const keyOf = (article: Article, source: string): string => `${languageFolder(article.inLanguage)} ${source}`

const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.json'.length)

const textOf = (article: Article): string => `${JSON.stringify(article, undefined, 2)}\n`

function freeFile(article: Article, source: string, { out, index }: ArticleStore): string {
  const wanted = fileOf(article, article.id)
  const isFree =
    index.articles[wanted] === undefined &&
    (!existsSync(join(out, wanted)) || readFileSync(join(out, wanted), 'utf8') === textOf(article))
  return isFree ? wanted : fileOf(article, `${article.id}-${hashOf(source)}`)
}

/** An editor's version stays; where the source has not changed either, there is nothing to say of it. */
function keptBecause(file: string, text: string, { out, index }: ArticleStore): { kept?: string } | undefined {
  if (!existsSync(join(out, file))) return undefined
  const current = contentHash(readFileSync(join(out, file)))
  const written = index.articles[file]?.hash
  if (current === written || current === contentHash(text)) return undefined
  if (written === contentHash(text)) return {}
  return {
    kept: `${file} was changed since it was imported, and so was its source: delete the file to bring the new version`,
  }
}

function statusOf(path: string, text: string): Status {
  if (!existsSync(path)) return 'new'
  return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed'
}
