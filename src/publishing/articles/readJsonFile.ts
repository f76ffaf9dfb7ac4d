import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson, type ParsedJson } from '#article/parseJson.ts'
import type { Problem } from '#article/problem.ts'
import { decodeText } from '#formats/parsing/decodeText.ts'

/**
 * Reads a JSON file of the newsroom, which is named from its folder: `ar/articles/x.json`. Whatever is wrong with the
 * file is a problem with its name, because one bad file must not keep the others from being read: it was deleted since
 * it was listed, is a folder or a broken link, may not be read, or is not in UTF-8.
 */
export function readJsonFile(folder: string, file: string): ParsedJson {
  try {
    const path = join(folder, file)
    // Reading something else, such as a pipe, might never end.
    if (!statSync(path).isFile()) return failed({ file, path: '', expected: 'a file', got: 'a folder or a device' })
    const bytes = readFileSync(path)
    return isUtf8(bytes) ? parseJson(bytes.toString('utf8'), file) : failed(notUtf8(file, bytes))
  } catch (error) {
    return failed({ file, path: '', expected: 'a file that can be read', got: reasonOf(error) })
  }
}

const failed = (problem: Problem): ParsedJson => ({ ok: false, problems: [problem] })

/** The message of the file system without the path, which the problem has already. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, .*$/u, '') : String(error)

/** Editors of other days save in their own encoding, in which Arabic letters are not those of UTF-8. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  const { encoding } = decodeText(bytes)
  const convert = `save it as UTF-8, or: iconv -f ${encoding.toUpperCase()} -t UTF-8 ${file}`
  return { file, path: '', expected: `text in UTF-8 (${convert})`, got: `bytes that look like ${encoding}` }
}
