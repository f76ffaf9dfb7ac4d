import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { createEdition, type Edition } from '#content/edition/createEdition.ts'
import { entryOf } from '#content/edition/entry.ts'
import { parseArticle } from '#content/parseArticle.ts'
import { problemOf, type Problem } from '#content/problem.ts'
import type { Article } from '#content/schema/article.ts'
import { frontChoicesSchema, type FrontChoices } from '#content/schema/frontChoices.ts'
import { parseJson } from './parseJson.ts'

export type ReadArticle = { file: string; article: Article } | { file: string; problems: Problem[] }

/** What a newsroom wrote for one language, with everything that is wrong with it. */
export type NewsroomFiles = { language: string; articles: Map<string, Article>; choices: FrontChoices; problems: Problem[]; warnings: Problem[] }

/** Reads `<folder>/<language>`: every article and the editor's front, all problems collected. */
export async function readNewsroomFiles(folder: string, language: string): Promise<NewsroomFiles> {
  const files: NewsroomFiles = { language, articles: new Map(), choices: {}, problems: [], warnings: [] }
  const articlesFolder = join(folder, language, 'articles')
  const names = existsSync(articlesFolder) ? (await readdir(articlesFolder)).filter((name) => name.endsWith('.json')).toSorted() : []
  for (const name of names) await readArticleInto(files, folder, `${language}/articles/${name}`)
  await readChoicesInto(files, folder, `${language}/front.json`)
  return files
}

export async function readArticleInto(files: NewsroomFiles, folder: string, file: string): Promise<void> {
  const json = parseJson(await readFile(join(folder, file), 'utf8'), file)
  const parsed = json.ok ? parseArticle(json.value, file) : json
  if (!parsed.ok) {
    files.problems.push(...parsed.problems)
    return
  }
  const { article, unknownBlocks } = parsed
  const id = file.slice(file.lastIndexOf('/') + 1, -'.json'.length)
  if (article.id !== id) files.problems.push({ file, path: 'id', expected: `"${id}", as the file is named`, got: `text "${article.id}"` })
  files.articles.set(article.id, article)
  files.warnings.push(...unknownBlocks.map(({ path, type }) => ({ file, path, expected: 'a known type of block (left out)', got: `text "${type}"` })))
}

async function readChoicesInto(files: NewsroomFiles, folder: string, file: string): Promise<void> {
  if (!existsSync(join(folder, file))) return
  const json = parseJson(await readFile(join(folder, file), 'utf8'), file)
  if (!json.ok) {
    files.problems.push(...json.problems)
    return
  }
  const result = v.safeParse(frontChoicesSchema, json.value)
  if (result.success) files.choices = result.output
  else files.problems.push(...result.issues.map((issue) => problemOf(issue, file)))
}

export function editionOf({ articles, choices }: NewsroomFiles, sectionOrder: readonly string[]): Edition {
  return createEdition([...articles.values()].map(entryOf), sectionOrder, choices)
}
