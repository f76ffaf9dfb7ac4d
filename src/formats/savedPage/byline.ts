import type { Author } from '#article/schema/article.ts'
import { htmlText } from '../drafts/htmlText.ts'
import { textOf } from '../parsing/jsonValue.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { bylinePrepositions, bylineWords, systemAccounts } from '../vocabulary/bylineWords.ts'

/** Places that are called by who wrote, those that mean one person first. */
const STATED = '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not(meta)'
const CALLED =
  '[class*="author-name" i], [class*="author_name" i], [class*="byline" i] a, [class*="author" i] a, [class*="writer" i] a, [class~="writer"], [class~="username"], .vcard .fn, [class*="submitted" i] [class*="uid"], [class*="author" i], [class*="byline" i]'

const ELSEWHERE =
  'aside, nav, footer:not([class*="meta"]), [class*="comment" i], [class*="related" i], [class*="bio" i], [class*="card" i]'

const PREFIX = new RegExp(String.raw`^${anyOf([bylineWords, bylinePrepositions])}\s*[:：]?\s+`, 'iu')

const NOBODY = new RegExp(`^${anyOf([systemAccounts])}$`, 'iu')

const LONGEST = 60
const MOST_WORDS = 6

/** Who wrote, as the page's metadata and marks say, else as stands in a place called so. */
export function bylineOf(page: Document, stated: (string | undefined)[]): Author[] {
  const isElsewhere = (element: Element): boolean => element.closest(ELSEWHERE) !== null
  const marked = [...page.querySelectorAll(STATED)].map((each) => each.textContent)
  const called = [...page.querySelectorAll(CALLED)]
    .filter((each) => !isElsewhere(each))
    .map((each) => each.textContent)
    .filter((text) => !/\d/u.test(text))
  const name = [...stated, ...marked, ...called].map((each) => nameIn(each)).find((each) => each !== undefined)
  return name === undefined ? [] : [{ name }]
}

function nameIn(text: string | undefined): string | undefined {
  const name = htmlText(textOf(text)).replace(PREFIX, '')
  return name === '' ||
    name.length > LONGEST ||
    name.split(' ').length > MOST_WORDS ||
    NOBODY.test(name) ||
    /^https?:/u.test(name)
    ? undefined
    : name
}
