import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '#article/article.ts'
import type { FrontChoices } from '#edition/frontChoices.ts'
import { writeFileAtomic } from '../files/writeFileAtomic.ts'

/** A folder of articles like a newsroom's own, filled from a source. */
export type PaperFolder = {
  write: (article: Article) => Promise<void>
  writeFront: (choices: FrontChoices) => Promise<void>
  /** Removes all other articles. Returns the number of removed ones. */
  removeOthers: (ids: ReadonlySet<string>) => Promise<number>
}

export async function createPaperFolder(folder: string, language: string): Promise<PaperFolder> {
  const articles = join(folder, language, 'articles')
  await mkdir(articles, { recursive: true })
  return {
    write: (article) => writeIfChanged(join(articles, `${article.id}.json`), article),
    writeFront: (choices) => writeIfChanged(join(folder, language, 'front.json'), choices),
    removeOthers: async (ids) => {
      const stale = (await readdir(articles)).filter((name) => !ids.has(name.slice(0, -'.json'.length)))
      await Promise.all(stale.map((name) => rm(join(articles, name))))
      return stale.length
    },
  }
}

/** An unchanged file keeps its modification time, so that its page is not built again. */
async function writeIfChanged(file: string, json: unknown): Promise<void> {
  const text = JSON.stringify(json)
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return
  await writeFileAtomic(file, text)
}
