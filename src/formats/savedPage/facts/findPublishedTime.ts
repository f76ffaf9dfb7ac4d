import { parseDate } from '../../dates/parseDate.ts'
import { textOf } from '../../parsing/jsonValue.ts'
import { selectorOf } from '../../vocabulary/markup/markupNames.ts'
import { datePlaces, markedTimes } from '../../vocabulary/markup/storyPlaces.ts'

const MAX_DATE_LENGTH = 100

/** A time that the page marks as such, else a date at a place that is named for one. */
export function findPublishedTime(page: Document): string | undefined {
  const marked = [...page.querySelectorAll(selectorOf(markedTimes))].flatMap(
    (each) => textOf(each.getAttribute('datetime') ?? each.getAttribute('content') ?? each.getAttribute('title')) ?? [],
  )
  const shown = [...page.querySelectorAll(selectorOf(datePlaces))]
    .map((each) => each.textContent.trim())
    .filter((text) => text.length < MAX_DATE_LENGTH)
  return [...marked, ...shown].find((text) => parseDate(text) !== undefined)
}
