import { decodePercent } from '#article/text/decodePercent.ts'
import type { PaperFacts } from './paperFacts.ts'

/** Resolves relative addresses; `.invalid` never exists. */
const ANY_ORIGIN = 'http://paper.invalid'
const STARTS_WITH_WWW = /^www\./iu

/**
 * What a broken link should point to, in words for the editor. Undefined when the link works or leads out of the
 * paper, where it cannot be checked.
 */
export function findExpectedLink(href: string, paper: PaperFacts): string | undefined {
  if (STARTS_WITH_WWW.test(href)) return `"https://${href}": without it the link leads into the paper`
  const [language, kind, name] = pathSegmentsInPaper(href, paper.origin)
  if (language === undefined || kind === undefined || name === undefined) return undefined
  if (kind === 'article' && !paper.ids.get(language)?.has(name)) {
    return `the address of an article in ${language}/articles`
  }
  if (kind === 'section' && paper.ids.has(language) && !paper.sections.has(name)) return 'a section of src/site.ts'
  return undefined
}

/** The path segments of a link inside the paper (without `.html`); an empty list for links that lead elsewhere. */
function pathSegmentsInPaper(href: string, origin: string): string[] {
  const url = URL.parse(href, ANY_ORIGIN)
  if (url === null || !href.startsWith(url.origin === ANY_ORIGIN ? '/' : origin)) return []
  const path = url.pathname.replace(/\.html$/u, '')
  return path.split('/').slice(1).map(decodePercent)
}
