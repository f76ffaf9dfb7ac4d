import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a build wrote. */
export type Output = { files: number; pages: number; bytes: number }

export function outputOf(folder: string): Output {
  const files = filesIn(folder)
  return {
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  }
}

/** How many files were written since a moment, in milliseconds by the clock of the file system. */
export function writtenSince(folder: string, moment: number): number {
  return filesIn(folder).filter((file) => statSync(join(folder, file)).mtimeMs >= moment).length
}

/** Files that only one of two folders has, or that differ by a byte. */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [new Set(filesIn(one)), new Set(filesIn(other))]
  const isSame = (file: string) => readFileSync(join(one, file)).equals(readFileSync(join(other, file)))
  return [...new Set([...ones, ...others])]
    .filter((file) => !ones.has(file) || !others.has(file) || !isSame(file))
    .toSorted()
}

/** A text that changes with any of the project's source files. */
export function codeVersion(): string {
  const source = join(import.meta.dirname, '../../../src')
  return filesIn(source)
    .map((file) => `${file} ${statSync(join(source, file)).mtimeMs}`)
    .join('\n')
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
