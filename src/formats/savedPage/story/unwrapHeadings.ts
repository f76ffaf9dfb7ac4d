import { BESIDE_STORY } from './besideStory.ts'
import { findOutermostWrapper } from './findOutermostWrapper.ts'

/** Removes the classes, styles and wrappers of headings, for which Readability would drop them. */
export function unwrapHeadings(page: Document): void {
  for (const heading of page.querySelectorAll('h2, h3, h4')) {
    heading.removeAttribute('class')
    heading.removeAttribute('style')
    const wrapper = findOutermostWrapper(heading)
    if (wrapper !== heading && !wrapper.closest(BESIDE_STORY)) wrapper.replaceWith(heading)
  }
}
