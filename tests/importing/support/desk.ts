import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { importCommand } from '#importing/importCommand.ts'
import { parseArticle } from '#article/parseArticle.ts'
import type { Article } from '#article/article.ts'

/** A folder of this test alone. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type Outcome = { status: number; said: string; told: string }

/** Runs the command as a newsroom would. */
export async function runCommand(...words: string[]): Promise<Outcome> {
  const said: string[] = []
  const told: string[] = []
  const status = await importCommand(words, { say: (text) => said.push(text), tell: (text) => told.push(text) })
  return { status, said: said.join('\n'), told: told.join('\n') }
}

/** Every file below a folder with its bytes and the time of its last change. */
export function filesBelow(folder: string): Map<string, { bytes: string; changed: number }> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    names
      .toSorted()
      .map((name) => [
        name.slice(folder.length + 1),
        { bytes: readFileSync(name, 'base64'), changed: statSync(name).mtimeMs },
      ]),
  )
}

/** Throws where the file is not an article as the paper wants it. */
export function articleIn(out: string, file: string): Article {
  const parsed = parseArticle(JSON.parse(readFileSync(join(out, file), 'utf8')), file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.article
}

/** A file of the tests of the formats. */
export const formatFile = (path: string): string => join(import.meta.dirname, '../../formats', path)
