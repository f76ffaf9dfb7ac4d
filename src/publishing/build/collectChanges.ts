import { join } from 'node:path'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import { isArticlePath } from '../articles/isArticlePath.ts'
import { signFile } from '../files/signFile.ts'
import { createContentError } from './createContentError.ts'
import type { WorkerPool } from './createWorkerPool.ts'
import type { Published } from './published.ts'
import type { PublishOptions } from './publishOptions.ts'
import { isWaiting } from './scheduledStories.ts'

/** What has changed since a publication. Files are named from the content folder. */
export type Changes = {
  /** All articles as they are now. */
  articles: ReadonlyMap<string, IndexedArticle>
  /** The article files that were saved, came or went, and those whose time has come. */
  changed: ReadonlySet<string>
  /** The articles among them that were read again. */
  read: readonly IndexedArticle[]
  /** All files that were saved, came or went. */
  files: ReadonlySet<string>
  /** The media files that were saved, came or went. */
  media: ReadonlySet<string>
}

/** Reads the changed files. Throws all problems of the articles among them. */
export async function collectChanges(
  { articles: before, paper }: Published,
  files: ReadonlySet<string>,
  options: PublishOptions,
  pool: WorkerPool,
): Promise<Changes> {
  const saved = [...files].filter((file) => isArticleOf(file, options.site.languages))
  const read = await readArticles(saved, options.paths.content, pool)
  const problems = read.flatMap((article) => article.problems)
  if (problems.length > 0) throw createContentError(problems, true)
  const articles = new Map(before)
  for (const file of saved) articles.delete(file)
  for (const article of read) articles.set(article.file, article)
  const due = findDue(articles, paper.editions, options)
  const media = [...files].filter((file) => MEDIA.test(file))
  return { articles, read, files, changed: new Set([...saved, ...due]), media: new Set(media) }
}

const MEDIA = /^[^/]+\/media\//u

const isArticleOf = (file: string, languages: readonly string[]): boolean =>
  isArticlePath(file) && languages.includes(file.split('/')[0] ?? '')

async function readArticles(files: readonly string[], content: string, pool: WorkerPool): Promise<IndexedArticle[]> {
  const signed = files.map((file) => ({ file, signature: signFile(join(content, file)) }))
  const present = signed.filter(({ signature }) => signature !== 'missing')
  const read: IndexedArticle[] = []
  await pool.run([{ kind: 'index', files: present }], (reply) => {
    if (reply.kind === 'indexed') read.push(...reply.articles)
  })
  return read
}

/** The articles that are on no page yet and whose time has come. */
function findDue(
  articles: ReadonlyMap<string, IndexedArticle>,
  editions: Published['paper']['editions'],
  options: PublishOptions,
): string[] {
  const byLanguage = new Map(editions.map(({ language, edition }) => [language, edition]))
  const due: string[] = []
  for (const article of articles.values()) {
    const { file, entry } = article
    if (!entry || isWaiting(article, options)) continue
    if (!byLanguage.get(file.split('/')[0] ?? '')?.entries.has(entry.story.id)) due.push(file)
  }
  return due
}
