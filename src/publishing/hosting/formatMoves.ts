import { addressOf, isWebAddress, withQueryOf, type Move } from '#edition/moves/move.ts'

/** The forms in which an old address is answered: a withdrawn page has one address, as every page. */
function formsOf({ from, isFolder, kind }: Move): string[] {
  if (kind === 'moved') return [from, `${from}/`]
  return [isFolder ? `${from}/` : from]
}

const targetOf = (to: string, base: string): string => (isWebAddress(to) ? to : base + addressOf(to).slice(1))

/**
 * The lines of `_redirects`. Netlify serves a file rather than a redirect unless the status ends with "!", and knows
 * 410. Cloudflare Pages ignores both kinds of lines, takes the plain one, and redirects even where there is a file. It
 * compares addresses exactly, so a folder has a line with its slash too; Netlify takes both forms for the same.
 */
export function formatRedirects(moves: readonly Move[], base: string): string[] {
  return moves.flatMap((move) => {
    const from = base + withoutWildcards(addressOf(move.from).slice(1))
    if (move.kind === 'withdrawn') return [`${from} ${from}${move.isFolder ? '/index' : ''}.html 410!`]
    const to = targetOf(move.to, base)
    const withSlash = move.isFolder ? [`${from}/ ${to} 301`] : []
    return [`${from} ${to} 301!`, ...withSlash, `${from} ${to} 301`]
  })
}

/** These hosts take a star for any text. */
const withoutWildcards = (path: string): string => path.replaceAll('*', '%2A')

/** A part of nginx's configuration: one exact location for each address, because those are found fastest. */
export function formatNginxMoves(moves: readonly Move[], base: string): string {
  const locations = moves.flatMap((move) => {
    const answer =
      move.kind === 'moved'
        ? `301 ${quote(withQueryOf(variableSafe(targetOf(move.to, base)), '$is_args$args'))}`
        : '410'
    return formsOf(move).map((form) => `location = ${quote(base + form)} { return ${answer}; }`)
  })
  return ['# Made by npm run build: the addresses of pages that moved or were withdrawn.', ...locations, ''].join('\n')
}

const quote = (text: string): string => `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`

/** A dollar sign begins a variable in nginx. */
const variableSafe = (address: string): string => address.replaceAll('$', '%24')

/** The moves for machines: the new address of each old one, or null. The preview and CDN functions read it. */
export function formatMoveTable(moves: readonly Move[], base: string): string {
  const entries = moves.map((move): [string, string | null] => [
    base + addressOf(move.from).slice(1),
    move.kind === 'moved' ? targetOf(move.to, base) : null,
  ])
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 1)}\n`
}
