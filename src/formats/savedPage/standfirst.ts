import { letters } from '../drafts/bodyText.ts'
import { oneLine } from '../drafts/htmlText.ts'

/** What pages call the lines between a headline and its story. */
const CALLED = [
  '[itemprop="alternativeHeadline"]:not(meta)',
  '[itemprop="description"]:not(meta)',
  '[class~="spot"]',
  ...[
    'standfirst',
    'subtitle',
    'sub-title',
    'sub_title',
    'subheadline',
    'sub-headline',
    'deck',
    'dek',
    'chapo',
    'excerpt',
    'summary',
    'article-lead',
    'lead-text',
    'intro',
  ].map((name) => `[class*="${name}" i]`),
].join(', ')

const SHORTEST = 15
const LONGEST = 400

/** A paragraph this long belongs to the story, and what comes after it is no standfirst. */
const PARAGRAPH = 80

/** The standfirst that readers see: what the page tells to search engines may be another one. */
export function standfirstOf(page: Document, headline: string): string | undefined {
  const title = [...page.querySelectorAll('h1, h2, [itemprop="headline"]:not(meta)')].find(
    (each) => letters(each.textContent) === letters(headline),
  )
  const line = title && [...page.querySelectorAll(CALLED)].find((each) => follows(each, title) && isLine(each))
  if (!title || !line) return undefined
  const isInStory = [...page.querySelectorAll('p')].some(
    (each) =>
      each.textContent.trim().length >= PARAGRAPH &&
      follows(each, title) &&
      follows(line, each) &&
      !each.contains(line) &&
      !line.contains(each),
  )
  return isInStory ? undefined : oneLine(line.textContent)
}

const FOLLOWING = 4

const follows = (later: Element, earlier: Element): boolean =>
  (earlier.compareDocumentPosition(later) & FOLLOWING) !== 0 && !earlier.contains(later)

function isLine(element: Element): boolean {
  const text = element.textContent.trim()
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  const isWhole = text.length >= SHORTEST && text.length <= LONGEST && !/(?:…|\.\.\.)$/u.test(text)
  return (
    isWhole &&
    linked < text.length / 2 &&
    !element.querySelector('img, ul, time, form, figure') &&
    !element.closest('aside, nav, footer, figure, [class*="related" i], [class*="caption" i]')
  )
}
