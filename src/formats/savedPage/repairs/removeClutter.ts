import { slideCopies } from '../../vocabulary/markup/galleries.ts'
import { classPartSelector, selectorOf } from '../../vocabulary/markup/markupNames.ts'
import { advertisements, metaLines, signUpNames } from '../../vocabulary/markup/pageClutter.ts'

/** A box with more text belongs to the story, whatever its class says. */
const MAX_CLUTTER_LENGTH = 300

/** Removes what is within a story without being part of it; a sign-up box only where it has a field to fill in. */
export function removeClutter(page: Document): void {
  for (const element of page.querySelectorAll(selectorOf(slideCopies))) element.remove()
  for (const element of page.querySelectorAll(selectorOf([...advertisements, ...metaLines]))) {
    if (isSmall(element)) element.remove()
  }
  for (const element of page.querySelectorAll(classPartSelector(signUpNames))) {
    if (isSmall(element) && element.querySelector('form, input')) element.remove()
  }
}

const isSmall = (element: Element): boolean =>
  !['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(element.tagName) &&
  !element.querySelector('h1, figure') &&
  element.textContent.trim().length < MAX_CLUTTER_LENGTH
