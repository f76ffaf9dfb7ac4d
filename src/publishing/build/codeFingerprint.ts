import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** One short text for the content of some files: when it changes, every page is made again. */
export async function codeFingerprint(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return hash('sha256', contents.join('\0')).slice(0, 16)
}
