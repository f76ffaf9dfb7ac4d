import { decodePercent } from '#article/text/decodePercent.ts'
import { correctSpelling } from '#edition/addresses/correctSpelling.ts'

/** The answer to an address: a file of the site's folder, a redirect to another address, or nothing. */
type Resolved =
  | { kind: 'file'; file: string }
  | { kind: 'moved'; to: string }
  /** `page`: the request may come from a reader, so the response is the 404 page. */
  | { kind: 'missing'; page: boolean }

type IsFile = (file: string) => boolean

/** Addresses of scripts, JSON and the like: if one is missing, the response must not be a page. */
const DATA_ADDRESS = /^(?:assets|content)\/|\.(?!html$)[a-z0-9]+$/iu

/** Configuration files of hosts and hidden files, which no web server serves. */
const PRIVATE = /^_|(?:^|\/)\.(?!well-known\/)/u

type Site = {
  /** The site's path below its origin; begins and ends with '/'. */
  base: string
  languages: readonly string[]
}

/**
 * A page has one address, without `.html` and without a slash at the end; a folder has one with a slash (`/ar/`).
 * Other forms of an address redirect to it. `address` is path and query as the browser sends them, files are named from
 * the site's folder.
 */
export function resolveAddress(address: string, { base, languages }: Site, isFile: IsFile): Resolved {
  const [path, query] = splitOnce(address, '?')
  const moved = (to: string): Resolved => ({ kind: 'moved', to: query === undefined ? to : `${to}?${query}` })
  const single = path.replaceAll(/\/{2,}/gu, '/')
  if (`${single}/` === base) return moved(base)
  if (!single.startsWith(base)) return { kind: 'missing', page: false }
  const spelled = correctSpelling(single.slice(base.length - 1), languages).slice(1)
  const name = fileName(spelled)
  if (name === undefined) return { kind: 'missing', page: !DATA_ADDRESS.test(spelled) }
  const found = PRIVATE.test(name) ? undefined : find(name, isFile)
  if (!found) return { kind: 'missing', page: !DATA_ADDRESS.test(name) }
  if ('path' in found) return moved(base + encodePath(found.path))
  return path === base + spelled ? found : moved(base + encodePath(name))
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** The decoded path. Undefined if it could lead out of the folder. */
function fileName(path: string): string | undefined {
  const segments = path.split('/').map(decodePercent)
  return segments.every((segment, index) => isName(segment, index === segments.length - 1))
    ? segments.join('/')
    : undefined
}

const isName = (segment: string, isLast: boolean): boolean =>
  segment === '' ? isLast : segment !== '.' && segment !== '..' && !/[/\\\0]/u.test(segment)

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

type Found = { kind: 'file'; file: string } | { path: string } | undefined

function find(name: string, isFile: IsFile): Found {
  if (name === '404' || name === '404/' || name === '404.html') return undefined
  if (name === '' || name.endsWith('/')) return findFolder(name, isFile)
  if (name.endsWith('.html')) return isFile(name) ? { path: name.replace(/(?:(^|\/)index)?\.html$/u, '$1') } : undefined
  if (isFile(name)) return { kind: 'file', file: name }
  if (isFile(`${name}.html`)) return { kind: 'file', file: `${name}.html` }
  return isFile(`${name}/index.html`) ? { path: `${name}/` } : undefined
}

function findFolder(name: string, isFile: IsFile): Found {
  if (isFile(`${name}index.html`)) return { kind: 'file', file: `${name}index.html` }
  const page = name.slice(0, -1)
  return page !== '' && isFile(`${page}.html`) ? { path: page } : undefined
}
