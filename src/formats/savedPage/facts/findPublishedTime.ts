import { parseDate } from '../../dates/parseDate.ts'
import { textOf } from '../../parsing/jsonValue.ts'

const MARKED_TIMES =
  'time[datetime], [itemprop="datePublished"], [property~="dc:date"], [property~="dc:created"], [property~="schema:datePublished"], abbr.published'

/** Places that are named for a date. */
const NAMED_PLACES =
  'time, [class*="date" i], [class*="time" i], [id*="date" i], [class*="publish" i], [class*="posted" i], [class*="submitted" i], [class*="meta" i]'

const MAX_DATE_LENGTH = 100

/** A time that the page marks as such, else a date at a place that is named for one. */
export function findPublishedTime(page: Document): string | undefined {
  const marked = [...page.querySelectorAll(MARKED_TIMES)].flatMap(
    (each) => textOf(each.getAttribute('datetime') ?? each.getAttribute('content') ?? each.getAttribute('title')) ?? [],
  )
  const shown = [...page.querySelectorAll(NAMED_PLACES)]
    .map((each) => each.textContent.trim())
    .filter((text) => text.length < MAX_DATE_LENGTH)
  return [...marked, ...shown].find((text) => parseDate(text) !== undefined)
}
