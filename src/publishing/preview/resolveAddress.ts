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
const PRIVATE = /^_(?:headers|redirects|moved\.(?:conf|json))$|(?:^|\/)\.(?!well-known\/)/u

/**
 * A page has one address, without `.html` and without a slash at the end; a folder has one with a slash (`/ar/`).
 * Other forms of an address redirect to it. `address` is path and query as the browser sends them, `base` begins and
 * ends with '/', files are named from the site's folder.
 */
export function resolveAddress(address: string, base: string, isFile: IsFile): Resolved {
  const [path, query] = splitOnce(address, '?')
  const moved = (to: string): Resolved => ({ kind: 'moved', to: query === undefined ? to : `${to}?${query}` })
  if (`${path}/` === base) return moved(base)
  const name = path.startsWith(base) ? fileName(path.slice(base.length)) : undefined
  if (name === undefined) return { kind: 'missing', page: false }
  const found = PRIVATE.test(name) ? undefined : find(name, isFile)
  if (!found) return { kind: 'missing', page: !DATA_ADDRESS.test(name) }
  return 'file' in found ? { kind: 'file', file: found.file } : moved(base + encodePath(found.path))
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** The decoded path. Undefined if it is malformed or could lead out of the folder. */
function fileName(path: string): string | undefined {
  const segments = path.split('/').map(decode)
  const isSafe = segments.every(
    (segment, index) => segment !== undefined && isName(segment, index === segments.length - 1),
  )
  return isSafe ? segments.join('/') : undefined
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

const isName = (segment: string, isLast: boolean): boolean =>
  segment === '' ? isLast : segment !== '.' && segment !== '..' && !/[/\\\0]/u.test(segment)

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

type Found = { file: string } | { path: string } | undefined

function find(name: string, isFile: IsFile): Found {
  if (name === '404' || name === '404/' || name === '404.html') return undefined
  if (name === '' || name.endsWith('/')) return findFolder(name, isFile)
  if (name.endsWith('.html')) return isFile(name) ? { path: name.replace(/(?:(^|\/)index)?\.html$/u, '$1') } : undefined
  if (isFile(name)) return { file: name }
  if (isFile(`${name}.html`)) return { file: `${name}.html` }
  return isFile(`${name}/index.html`) ? { path: `${name}/` } : undefined
}

function findFolder(name: string, isFile: IsFile): Found {
  if (isFile(`${name}index.html`)) return { file: `${name}index.html` }
  const page = name.slice(0, -1)
  return page !== '' && isFile(`${page}.html`) ? { path: page } : undefined
}
