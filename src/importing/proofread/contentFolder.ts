import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedJson } from '#article/parseJson.ts'
import { readJsonFile } from '#publishing/articles/readJsonFile.ts'
import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'

/** The languages in which the newsroom's folder has articles. */
export function listContentLanguages(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'articles')))
    .toSorted()
}

/** Reads the articles of a language; `file` is relative to the folder: `ar/articles/x.json`. */
export const readArticles = (folder: string, language: string): { file: string; json: ParsedJson }[] =>
  articleNames(folder, language).map((name) => {
    const file = `${language}/articles/${name}`
    return { file, json: readJsonFile(folder, file) }
  })

/** The ids of a language's articles, from the names of their files. */
export const listArticleIds = (folder: string, language: string): ReadonlySet<string> =>
  new Set(articleNames(folder, language).map((name) => name.replace(/\.json$/u, '')))

/** The JSON of front.json; undefined if there is none. */
export function readFront(folder: string, language: string): ParsedJson | undefined {
  const file = `${language}/front.json`
  return existsSync(join(folder, file)) ? readJsonFile(folder, file) : undefined
}

/** The JSON of moved.json; undefined if there is none. */
export const readMoved = (folder: string): ParsedJson | undefined =>
  existsSync(join(folder, MOVED_FILE)) ? readJsonFile(folder, MOVED_FILE) : undefined

function articleNames(folder: string, language: string): string[] {
  const names = readdirSync(join(folder, language, 'articles'))
  return names.filter((name) => name.endsWith('.json')).toSorted()
}
