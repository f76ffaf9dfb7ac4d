import { statSync } from 'node:fs'
import { join } from 'node:path'
import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'
import { listArticleFiles } from '../articles/listArticleFiles.ts'
import type { Published } from '../build/published.ts'
import { signFile } from '../files/signFile.ts'

type Search = {
  content: string
  languages: readonly string[]
  /** The time of the last publication, in milliseconds: older media are those that were published. */
  since: number
}

/** The files of the content folder that may have changed since the publication, when nobody said which. */
export async function findUnreadFiles(
  { articles }: Published,
  { content, languages, since }: Search,
): Promise<string[]> {
  const listed = await Promise.all(languages.map((language) => listArticleFiles(content, language)))
  const files = new Set([...listed.flat(), ...articles.keys()])
  const isRead = (file: string) => signFile(join(content, file)) === articles.get(file)?.signature
  const isOld = (file: string) => (statSync(join(content, file), { throwIfNoEntry: false })?.mtimeMs ?? since) < since
  const named = new Set([...articles.values()].flatMap(({ media }) => media))
  const others = [MOVED_FILE, ...languages.map((language) => `${language}/front.json`)]
  return [...[...files].filter((file) => !isRead(file)), ...[...named].filter((file) => !isOld(file)), ...others]
}
