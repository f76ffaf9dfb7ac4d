import { isElement, type MarkupElement } from '../../html/markup/markup.ts'
import { findReadAlsoTitle } from '../../plainText/findReadAlsoTitle.ts'
import { domToMarkup } from '../domToMarkup.ts'
import { BESIDE_STORY } from './besideStory.ts'
import { parseMediaMark } from './createMediaMark.ts'

/** A shorter paragraph may belong to the page and not to its story. */
const MIN_PARAGRAPH_LENGTH = 60

/** Elements that must be put back if they are cut out of the middle of the story. */
export const findParts = (page: Document): MarkupElement[] =>
  [...page.querySelectorAll('p, h2, h3, h4, ul, ol, blockquote')]
    .filter(isPart)
    .flatMap((element) => domToMarkup(element))
    .filter(isElement)

/** Marks, headings, paragraphs, and lists that are more than links. */
function isPart(element: Element): boolean {
  const text = element.textContent
  if (parseMediaMark(text) !== undefined) return element.tagName === 'P'
  if (element.tagName === 'P' && text.trim().length < MIN_PARAGRAPH_LENGTH) return false
  if (findReadAlsoTitle(text.trim()) !== undefined) return false
  const linkLength = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  return (
    !element.closest(BESIDE_STORY) &&
    !element.parentElement?.closest('ul, ol, blockquote, table, figure') &&
    linkLength < text.length / 2
  )
}
