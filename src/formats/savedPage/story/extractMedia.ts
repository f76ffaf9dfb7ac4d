import type { MarkupNode } from '../../html/markup/markup.ts'
import { figureClasses } from '../../vocabulary/markup/captions.ts'
import { galleryClasses } from '../../vocabulary/markup/galleries.ts'
import { classSelector } from '../../vocabulary/markup/markupNames.ts'
import { postClasses, postElements } from '../../vocabulary/markup/socialPosts.ts'
import { domToMarkup } from '../domToMarkup.ts'
import { BESIDE_STORY } from './besideStory.ts'
import { createMediaMark } from './createMediaMark.ts'
import { findOutermostWrapper } from './findOutermostWrapper.ts'

const MEDIA = [
  'figure',
  'iframe[src]',
  'iframe[data-src]',
  'video',
  'audio',
  'table',
  classSelector(figureClasses),
  classSelector(galleryClasses),
  classSelector(postClasses, postElements),
].join(', ')
const FIGURE_TABLES = classSelector(figureClasses)

/**
 * Replaces what Readability would drop (figures, players, posts) with numbered marks, and returns the markup that each
 * mark stands for. Changes the document.
 */
export function extractMedia(page: Document): MarkupNode[][] {
  const media: MarkupNode[][] = []
  for (const element of page.querySelectorAll(MEDIA)) {
    if (!isOfStory(element) || !isWorthKeeping(element)) continue
    const mark = page.createElement('p')
    mark.textContent = createMediaMark(media.length)
    media.push(domToMarkup(element))
    // A mark within wrappers of its own would not count as a paragraph beside the others.
    findOutermostWrapper(element).replaceWith(mark)
  }
  return media
}

/** Outermost media only; what links elsewhere or is beside the story is left where it is. */
const isOfStory = (element: Element): boolean =>
  !element.parentElement?.closest(MEDIA) &&
  element.isConnected &&
  !element.closest(BESIDE_STORY) &&
  !element.closest('a')

/** A table only where it holds data. Anything else only where it holds no story of its own. */
function isWorthKeeping(element: Element): boolean {
  if (element.tagName !== 'TABLE' || element.matches(FIGURE_TABLES)) {
    return element.querySelector('h1, h2, article') === null
  }
  return element.querySelector('th, caption') !== null && element.querySelector('table, form') === null
}
