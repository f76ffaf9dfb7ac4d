import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText } from '#formats/drafts/createStableId.ts'
import type { Article } from '#article/article.ts'
import { contentHash, type ImportIndex } from './importIndex.ts'
import { languageFolder } from './languageFolder.ts'
import { writeIfChanged } from './writeIfChanged.ts'

export type Status = 'new' | 'changed' | 'unchanged'

type SavedArticle = {
  /** Named from the content folder: `ar/articles/port-reopens.json`. */
  file: string
  status: Status
  /** Why the file was not overwritten: an editor had changed it. */
  keptReason?: string
  /** The name that it would have, but that another article has. */
  renamedFrom?: string
}

export type ArticleStore = {
  out: string
  index: ImportIndex
  isDryRun: boolean
  /** The file of each source. The key is language folder and source. */
  files: Map<string, string>
}

export const createArticleStore = (out: string, index: ImportIndex, isDryRun: boolean): ArticleStore => {
  const files = Object.entries(index.articles).map(([file, { source }]): [string, string] => [
    `${file.split('/')[0] ?? ''} ${source}`,
    file,
  ])
  return { out, index, isDryRun, files: new Map(files) }
}

/**
 * Saves an article in the content folder: in the file of the earlier import, or else in a new file. Never overwrites
 * a file that the import did not write.
 */
export function saveArticle(article: Article, source: string, store: ArticleStore): SavedArticle {
  const wanted = fileOf(article, article.id)
  const file = store.files.get(keyOf(article, source)) ?? freeFile(article, source, store)
  const renamed = file === wanted ? {} : { renamedFrom: wanted }
  const text = textOf({ ...article, id: idOf(file) })
  const kept = findEditorChange(file, text, store)
  if (kept !== undefined) return { file, status: 'unchanged', ...renamed, ...kept }
  const status = statusOf(join(store.out, file), text)
  store.files.set(keyOf(article, source), file)
  if (store.isDryRun) return { file, status, ...renamed }
  writeIfChanged(join(store.out, file), text)
  store.index.articles[file] = { source, hash: contentHash(text) }
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
  return isFree ? wanted : fileOf(article, `${article.id}-${hashText(source)}`)
}

/** A file that an editor changed is kept. The reason is given only if the source has changed too. */
function findEditorChange(
  file: string,
  text: string,
  { out, index }: ArticleStore,
): { keptReason?: string } | undefined {
  if (!existsSync(join(out, file))) return undefined
  const current = contentHash(readFileSync(join(out, file)))
  const written = index.articles[file]?.hash
  if (current === written || current === contentHash(text)) return undefined
  if (written === contentHash(text)) return {}
  return {
    keptReason: `${file} and its source were both changed since the import: delete the file to import the new version`,
  }
}

function statusOf(path: string, text: string): Status {
  if (!existsSync(path)) return 'new'
  return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed'
}
