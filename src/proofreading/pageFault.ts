import { decodePercent } from '#article/text/decodePercent.ts'
import type { PaperFacts } from './paperFacts.ts'

const ANY_ORIGIN = 'http://paper.invalid'
const NO_SCHEME = /^www\./iu

const ANCHOR = 'the id of a note, a heading or a block of this article'

/** Always there. */
const TOP = new Set(['#', '#top'])

/** What a link should have named instead, in words; undefined where it is right, or where only the web could tell. */
export function faultOfPage(href: string, anchors: ReadonlySet<string>, paper: PaperFacts): string | undefined {
  if (href.startsWith('#')) return isAnchor(href, anchors) ? undefined : ANCHOR
  if (NO_SCHEME.test(href)) return `"https://${href}": without it the link leads into the paper`
  const [language, kind, name] = segmentsInPaper(href, paper.origin)
  if (language === undefined || kind === undefined || name === undefined) return undefined
  if (kind === 'article' && !paper.ids.get(language)?.has(name)) {
    return `the address of an article in ${language}/articles`
  }
  if (kind === 'section' && paper.ids.has(language) && !paper.sections.has(name)) return 'a section of src/site.ts'
  return undefined
}

const isAnchor = (href: string, anchors: ReadonlySet<string>): boolean =>
  TOP.has(href) || anchors.has(decodePercent(href.slice(1)))

/** The parts of an address inside the paper; none for addresses elsewhere. Pages have an address with .html as well. */
function segmentsInPaper(href: string, origin: string): string[] {
  const url = URL.parse(href, ANY_ORIGIN)
  if (url === null || !href.startsWith(url.origin === ANY_ORIGIN ? '/' : origin)) return []
  const path = url.pathname.replace(/\.html$/u, '')
  return path.split('/').slice(1).map(decodePercent)
}
