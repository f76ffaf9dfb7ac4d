import { normalizeForComparison } from '../../drafts/joinBodyText.ts'
import { toOneLine } from '../../drafts/htmlToText.ts'
import { classPartSelector, selectorOf } from '../../vocabulary/markup/markupNames.ts'
import { markedStandfirsts, partsBesideStandfirst, standfirstNames } from '../../vocabulary/markup/standfirsts.ts'

const STANDFIRSTS = `${selectorOf(markedStandfirsts)}, ${classPartSelector(standfirstNames)}`
const BESIDE_STANDFIRST = selectorOf(partsBesideStandfirst)

const MIN_LENGTH = 15
const MAX_LENGTH = 400

/** A paragraph of this length belongs to the story, and what comes after it is not a standfirst. */
const MIN_PARAGRAPH_LENGTH = 80

/** The standfirst that readers see. The description for search engines may be another text. */
export function findStandfirst(page: Document, headline: string): string | undefined {
  const title = [...page.querySelectorAll('h1, h2, [itemprop="headline"]:not(meta)')].find(
    (each) => normalizeForComparison(each.textContent) === normalizeForComparison(headline),
  )
  const line = title && [...page.querySelectorAll(STANDFIRSTS)].find((each) => follows(each, title) && isLine(each))
  if (!title || !line) return undefined
  const isInStory = [...page.querySelectorAll('p')].some(
    (each) =>
      each.textContent.trim().length >= MIN_PARAGRAPH_LENGTH &&
      follows(each, title) &&
      follows(line, each) &&
      !each.contains(line) &&
      !line.contains(each),
  )
  return isInStory ? undefined : toOneLine(line.textContent)
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; written out, because the document may be of another window. */
const FOLLOWING = 4

const follows = (later: Element, earlier: Element): boolean =>
  (earlier.compareDocumentPosition(later) & FOLLOWING) !== 0 && !earlier.contains(later)

function isLine(element: Element): boolean {
  const text = element.textContent.trim()
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  const isWhole = text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && !/(?:…|\.\.\.)$/u.test(text)
  return (
    isWhole &&
    linked < text.length / 2 &&
    !element.querySelector('img, ul, time, form, figure') &&
    !element.closest(BESIDE_STANDFIRST)
  )
}
