import { decodePercent } from '#article/text/decodePercent.ts'
import { articleAt } from './move.ts'

const UNSAFE = /[\p{Cc}\\?#]|^\w+:/u

/**
 * A path as an editor writes it, with or without a slash at its start and percent-encoding, as `ar/article/old`. A
 * slash at the end stays, unless it is an article's address, which has none. Undefined for what is no path on the
 * paper's site.
 */
export function normalizePath(written: string): string | undefined {
  const path = decodePercent(written.trim()).replace(/^\//u, '')
  const segments = path.replace(/\/$/u, '').split('/')
  const isPath = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  if (!isPath || UNSAFE.test(written) || UNSAFE.test(path) || !path.isWellFormed()) return undefined
  return (articleAt(segments.join('/')) ? segments.join('/') : path).normalize('NFC')
}
