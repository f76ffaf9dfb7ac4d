import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'

/** The languages in which the newsroom's folder has articles. */
export function listContentLanguages(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'articles')))
    .toSorted()
}

/** Reads the articles of a language; `file` is relative to the folder: `ar/articles/x.json`. */
export const readArticles = (folder: string, language: string): { file: string; text: string }[] =>
  articleNames(folder, language).map((name) => {
    const file = `${language}/articles/${name}`
    return { file, text: readFileSync(join(folder, file), 'utf8') }
  })

/** The ids of a language's articles, from the names of their files. */
export const listArticleIds = (folder: string, language: string): ReadonlySet<string> =>
  new Set(articleNames(folder, language).map((name) => name.replace(/\.json$/u, '')))

/** The text of front.json; undefined if there is none. */
export function readFront(folder: string, language: string): string | undefined {
  const file = join(folder, language, 'front.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The text of moved.json; undefined if there is none. */
export function readMoved(folder: string): string | undefined {
  const file = join(folder, MOVED_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function articleNames(folder: string, language: string): string[] {
  const names = readdirSync(join(folder, language, 'articles'))
  return names.filter((name) => name.endsWith('.json')).toSorted()
}
