import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The number and size of the files that a build wrote. */
export type Output = { files: number; pages: number; bytes: number }

export function measureOutput(folder: string): Output {
  const files = listFiles(folder)
  return {
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  }
}

/** Counts the files that were written since a time, in milliseconds by the clock of the file system. */
export function countFilesWrittenSince(folder: string, moment: number): number {
  return listFiles(folder).filter((file) => statSync(join(folder, file)).mtimeMs >= moment).length
}

/** Finds the files that are in only one of two folders or differ in any byte. */
export function findDifferentFiles(one: string, other: string): string[] {
  const [ones, others] = [new Set(listFiles(one)), new Set(listFiles(other))]
  const isSame = (file: string) => readFileSync(join(one, file)).equals(readFileSync(join(other, file)))
  return [...new Set([...ones, ...others])]
    .filter((file) => !ones.has(file) || !others.has(file) || !isSame(file))
    .toSorted()
}

/** Returns a text that changes whenever one of the project's source files changes. */
export function fingerprintSource(): string {
  const source = join(import.meta.dirname, '../../../src')
  return listFiles(source)
    .map((file) => `${file} ${statSync(join(source, file)).mtimeMs}`)
    .join('\n')
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
