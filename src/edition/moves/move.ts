import type { Withdrawal } from './movedAddresses.ts'

/** An address that has no page any more. */
export type Move = {
  /** Its path below the base, decoded, without a slash at the start or end: `ar/article/old`. */
  from: string
  /** Whether it was written with a slash at its end. */
  isFolder: boolean
} & MoveTarget

export type MoveTarget =
  /** A path like `from`, which may end with a slash, or the whole address of a page elsewhere. */
  { kind: 'moved'; to: string } | { kind: 'withdrawn'; notice: Withdrawal }

/** The language and id of an article's address, if it is one: `ar/article/old`. */
export function articleAt(path: string): { language: string; id: string } | undefined {
  const [language, kind, id, ...more] = path.split('/')
  return language && kind === 'article' && id && more.length === 0 ? { language, id } : undefined
}

export const isWebAddress = (to: string): boolean => /^https?:\/\//iu.test(to)

/** Where a move leads, as an address below the base (`/ar/article/x`) or as the whole address of a page elsewhere. */
export const addressOf = (to: string): string =>
  isWebAddress(to) ? to : `/${to.split('/').map(encodeURIComponent).join('/')}`

/** The target as a text, to compare it. */
export const targetOf = (move: MoveTarget): string => (move.kind === 'moved' ? move.to : JSON.stringify(move.notice))

export const withoutSlash = (path: string): string => path.replace(/\/$/u, '')

/** The file that static hosts answer an old address with; undefined for addresses of other files than pages. */
export function oldPageFile({ from, isFolder }: Move): string | undefined {
  if (isFolder) return `${from}/index.html`
  if (/\.html?$/iu.test(from)) return from
  return /\.[a-z0-9]{1,5}$/iu.test(from) ? undefined : `${from}.html`
}

/** An address with the query of a reader's request, unless it has a query or a fragment of its own. */
export const withQueryOf = (to: string, query: string): string => (/[?#]/u.test(to) ? to : to + query)
