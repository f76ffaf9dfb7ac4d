import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The article files of a language, named from the newsroom's folder, in the order of their names. */
export async function articleFiles(folder: string, language: string): Promise<string[]> {
  const articles = join(folder, language, 'articles')
  if (!existsSync(articles)) return []
  const names = await readdir(articles)
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${language}/articles/${name}`)
    .toSorted()
}
