import { decodePercent } from '#article/text/decodePercent.ts'
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/**
 * Finds the file beside an imported file that an address in it names: in the folder that a browser saved with a page,
 * in the folders below, or in the `media` of a content folder, and nowhere else. Undefined if there is no such file.
 */
export function findLocalMedia(url: string, input: string): string | undefined {
  const folder = dirname(input)
  const beside = join(folder, `${basename(input, extname(input))}_files`)
  const parts = partsOf(url)
  const candidates = parts.map((_part, start) => join(folder, ...parts.slice(start)))
  const inContent = parts[0] === 'media' ? [join(dirname(folder), ...parts)] : []
  return [...candidates, join(beside, parts.at(-1) ?? ''), ...inContent].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  )
}

function partsOf(url: string): string[] {
  const path = URL.parse(url, 'http://file.invalid')?.pathname ?? ''
  return path
    .split('/')
    .map(decodePercent)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/[/\\\0]/u.test(part))
}
