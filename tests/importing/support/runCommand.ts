import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { importCommand } from '#importing/importCommand.ts'
import { parseArticle } from '#article/parseArticle.ts'
import type { Article } from '#article/article.ts'

/** Creates a folder that is deleted when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

type Outcome = { status: number; stdout: string; stderr: string }

/** Runs the command as a newsroom would. */
export async function runCommand(...args: string[]): Promise<Outcome> {
  const stdout: string[] = []
  const stderr: string[] = []
  const status = await importCommand(args, {
    print: (text) => stdout.push(text),
    printError: (text) => stderr.push(text),
  })
  return { status, stdout: stdout.join('\n'), stderr: stderr.join('\n') }
}

/** Every file below a folder, with its bytes and modification time. */
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

/** Reads an article file. Throws if it is not a valid article. */
export function articleIn(out: string, file: string): Article {
  const parsed = parseArticle(JSON.parse(readFileSync(join(out, file), 'utf8')), file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.article
}

/** The path of a file of tests/formats. */
export const formatFile = (path: string): string => join(import.meta.dirname, '../../formats', path)
