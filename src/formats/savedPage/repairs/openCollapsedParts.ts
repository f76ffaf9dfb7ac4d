import { collapsedNames, collapsedTitleNames } from '../../vocabulary/markup/collapsedParts.ts'
import { classPartSelector } from '../../vocabulary/markup/markupNames.ts'

const COLLAPSED = classPartSelector(collapsedNames)
const TITLES = classPartSelector(collapsedTitleNames)

/** Shows what only a script would show. The question or title that opens a part becomes the heading of that part. */
export function openCollapsedParts(page: Document): void {
  for (const button of page.querySelectorAll('h2 button, h3 button, h4 button, h5 button')) {
    button.replaceWith(...button.childNodes)
  }
  for (const part of page.querySelectorAll(COLLAPSED)) {
    for (const name of ['style', 'hidden', 'aria-hidden']) part.removeAttribute(name)
  }
  for (const title of page.querySelectorAll(TITLES)) if (isPlainTitle(title)) replaceWithHeading(title)
}

/** Whether a title is neither within a heading nor has one inside. */
const isPlainTitle = (title: Element): boolean =>
  title.closest('h1, h2, h3, h4, h5, h6, nav, li') === null &&
  title.querySelector('h1, h2, h3, h4, h5, h6, p, img') === null &&
  title.textContent.trim() !== ''

function replaceWithHeading(title: Element): void {
  const heading = title.ownerDocument.createElement('h3')
  heading.append(title.textContent.trim())
  title.replaceWith(heading)
}
