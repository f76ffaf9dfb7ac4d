import type { Span, Text } from '../schema/text.ts'
import { isSameSite } from './sameOwners.ts'

/**
 * Links whose text names another host than they lead to, or one in letters that look like others: the last span of each
 * link, with the host to show beside it. A link may be divided into several spans.
 */
export function findRealHosts(text: Text): ReadonlyMap<Span, string> {
  const hosts = new Map<Span, string>()
  if (typeof text === 'string') return hosts
  for (const [index, span] of text.entries()) {
    const next = text[index + 1]
    if (typeof span === 'string' || (typeof next === 'object' && next.href === span.href)) continue
    const host = span.href === undefined ? undefined : findRealHost(linkText(text, index, span.href), span.href)
    if (host !== undefined) hosts.set(span, host)
  }
  return hosts
}

/** The words of the link that ends at an index. */
function linkText(runs: readonly (string | Span)[], end: number, href: string): string {
  const start = runs.findLastIndex((run, index) => index < end && (typeof run === 'string' || run.href !== href))
  return runs
    .slice(start + 1, end + 1)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')
}

/** Marks of direction and other characters without a shape, which could hide a host from us and not from readers. */
const SHAPELESS = /[\p{Cf}\p{Cc}]|\u034F|[\u115F\u1160\u3164\u2800]|\uFE0F/gu
const LABEL = String.raw`[\p{L}\p{N}\p{M}\p{Pc}-]+`
/** Full stops of all scripts, and what looks like one. */
const DOT = '[.\u3002\uFF0E\uFF61\u2024]'
/** Latin, or one of the top-level domains of other scripts: «الخبر.المزيد» lacks a space and is no host. */
const TOP_LEVEL = [
  '[a-z\uFF41-\uFF5A][a-z\uFF41-\uFF5A\\d-]+',
  'рф|укр|қаз|срб|бел|мкд|ελ|გე|հայ|ישראל|קום|ایران|پاکستان|بھارت|شبكة|موقع|بازار',
  'مصر|السعودية|امارات|الاردن|فلسطين|قطر|تونس|المغرب|سورية|عمان|سودان|عراق|الجزائر|مليسيا|موريتانيا|بارت|عرب|كوم',
].join('|')
const HOST = `${LABEL}(?:${DOT}${LABEL})*${DOT}(?:${TOP_LEVEL})(?![\\p{L}\\p{M}\\p{N}_-])`
const AFTER = String.raw`(?::\d+)?(?:[/?#\u2044\u2215\u29F8\uFF0F].*)?`
/** The text is a host alone, or an address without its scheme. */
const BARE_HOST = new RegExp(`^(?:[^\\s@]*@)?(${HOST})\\.?${AFTER}$`, 'isu')
/** Somewhere in the text is a whole address. */
const ADDRESS = new RegExp(`(?:https?:\\/\\/|(?<![\\p{L}\\p{N}.])www\\.)(?:[^\\s/@]*@)?(${HOST})`, 'iu')
/** Names of files and of software have dots, too. */
const FILE_NAME = new RegExp(
  `^[^/]*\\.(?:${[
    'pdf docx? xlsx? pptx? txt md csv json xml html? php zip rar exe apk',
    'jpe?g png gif webp svg mp[34] m4a wav mov js ts py sh net io',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'iu',
)

/** A longer text is no host. */
const MAX_TEXT_LENGTH = 2000

function findRealHost(words: string, href: string): string | undefined {
  if (!/^(?:https?:)?\/\//iu.test(href)) return undefined
  const real = URL.parse(href, 'https://paper.invalid')?.hostname.replace(/\.$/u, '')
  const text = words.slice(0, MAX_TEXT_LENGTH).replaceAll(SHAPELESS, '').trim()
  const [, named = ''] = ADDRESS.exec(text) ?? (FILE_NAME.test(text) ? [] : BARE_HOST.exec(text)) ?? []
  if (real === undefined || named === '') return undefined
  const host = URL.parse(`https://${named.replaceAll('\u2024', '.')}`)?.hostname
  const isHonest = host !== undefined && isSameSite(withoutWww(host), withoutWww(real)) && !hasLookalikes(named)
  return isHonest ? undefined : real
}

const withoutWww = (host: string): string => host.replace(/^(?:www\d?|m|mobile|amp)\.(?=.*\.)/u, '')

/** Letters of other scripts that have the shape of Latin ones. */
const LOOKALIKES = /^[аеорсухіјѕԁһӏԛԝɡαενοικρτυχ\d-]+$/iu
const LATIN = /\p{Script=Latin}/u
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u

const hasLookalikes = (host: string): boolean =>
  host.split('.').some((label) => OTHER_ALPHABET.test(label) && (LATIN.test(label) || LOOKALIKES.test(label)))
