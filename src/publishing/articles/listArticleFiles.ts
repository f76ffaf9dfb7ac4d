import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Lists the article files of a language in the order of their names; they are named from the newsroom's folder. */
export async function listArticleFiles(folder: string, language: string): Promise<string[]> {
  const articles = join(folder, language, 'articles')
  if (!(await isFolder(articles))) return []
  const names = await readdir(articles)
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${language}/articles/${name}`)
    .toSorted()
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
