import { decodePercent } from '#article/text/decodePercent.ts'
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/**
 * The file that an address of an imported file means, where it lies beside it: in the folder of a page that was saved whole, in the folders
 * below, or in the `media` of a content folder. Never outside of those. Undefined for addresses of the web that no file stands for.
 */
export function localMedia(url: string, input: string): string | undefined {
  const folder = dirname(input)
  const beside = join(folder, `${basename(input, extname(input))}_files`)
  const parts = partsOf(url)
  const places = parts.map((_part, start) => join(folder, ...parts.slice(start)))
  const inContent = parts[0] === 'media' ? [join(dirname(folder), ...parts)] : []
  return [...places, join(beside, parts.at(-1) ?? ''), ...inContent].find(
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
