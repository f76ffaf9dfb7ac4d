import type { Author } from '#article/article.ts'
import { htmlToText } from '../../drafts/htmlToText.ts'
import { textOf } from '../../parsing/jsonValue.ts'
import { markedAuthors, namedAuthors, partsBesideByline } from '../../vocabulary/markup/bylines.ts'
import { selectorOf } from '../../vocabulary/markup/markupNames.ts'
import { anyOf } from '../../vocabulary/anyOf.ts'
import { bylinePrepositions, bylineWords, systemAccounts } from '../../vocabulary/bylineWords.ts'

const MARKED = selectorOf(markedAuthors)
const NAMED = selectorOf(namedAuthors)
const BESIDE_BYLINE = selectorOf(partsBesideByline)

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
  const name = htmlToText(textOf(text)).replace(PREFIX, '')
  return name === '' ||
    name.length > MAX_NAME_LENGTH ||
    name.split(' ').length > MAX_NAME_WORDS ||
    SYSTEM_ACCOUNTS.test(name) ||
    /^https?:/u.test(name)
    ? undefined
    : name
}
