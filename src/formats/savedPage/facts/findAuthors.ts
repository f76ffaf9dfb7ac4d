import type { Author } from '#article/schema/article.ts'
import { htmlText } from '../../drafts/htmlText.ts'
import { textOf } from '../../parsing/jsonValue.ts'
import { anyOf } from '../../vocabulary/anyOf.ts'
import { bylinePrepositions, bylineWords, systemAccounts } from '../../vocabulary/bylineWords.ts'

/** Places that the page marks as its author. */
const MARKED = '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not(meta)'
/** Places that are named for an author or a byline, those of a single person first. */
const NAMED =
  '[class*="author-name" i], [class*="author_name" i], [class*="byline" i] a, [class*="author" i] a, [class*="writer" i] a, [class~="writer"], [class~="username"], .vcard .fn, [class*="submitted" i] [class*="uid"], [class*="author" i], [class*="byline" i]'

/** Parts of a page that name the authors of other stories, or say more of an author than a name. */
const BESIDE_BYLINE =
  'aside, nav, footer:not([class*="meta"]), [class*="comment" i], [class*="related" i], [class*="bio" i], [class*="card" i]'

const PREFIX = new RegExp(String.raw`^${anyOf([bylineWords, bylinePrepositions])}\s*[:：]?\s+`, 'iu')

/** Names that systems give to the account that set them up. */
const SYSTEM_ACCOUNTS = new RegExp(`^${anyOf([systemAccounts])}$`, 'iu')

const MAX_NAME_LENGTH = 60
const MAX_NAME_WORDS = 6

/** The author in the page's metadata (`stated`), else at a place that is marked or named as the author's. */
export function findAuthors(page: Document, stated: readonly (string | undefined)[]): Author[] {
  const isBesideByline = (element: Element): boolean => element.closest(BESIDE_BYLINE) !== null
  const marked = [...page.querySelectorAll(MARKED)].map((each) => each.textContent)
  const named = [...page.querySelectorAll(NAMED)]
    .filter((each) => !isBesideByline(each))
    .map((each) => each.textContent)
    .filter((text) => !/\d/u.test(text))
  const name = [...stated, ...marked, ...named].map((each) => nameIn(each)).find((each) => each !== undefined)
  return name === undefined ? [] : [{ name }]
}

function nameIn(text: string | undefined): string | undefined {
  const name = htmlText(textOf(text)).replace(PREFIX, '')
  return name === '' ||
    name.length > MAX_NAME_LENGTH ||
    name.split(' ').length > MAX_NAME_WORDS ||
    SYSTEM_ACCOUNTS.test(name) ||
    /^https?:/u.test(name)
    ? undefined
    : name
}
