import { classesPattern } from '../../vocabulary/markup/markupNames.ts'
import { bookmarkClasses, bookmarkTitleClasses } from '../../vocabulary/markup/socialPosts.ts'
import type { Handler } from '../context.ts'
import { attribute, find, findNamed, hasClass, type MarkupElement } from '../markup/markup.ts'
import { resolveWebAddress } from '../markup/resolveAddress.ts'
import { createEmbedBlock, formatEmbedTitle } from './frames.ts'

const BOOKMARK = classesPattern(bookmarkClasses)
const BOOKMARK_TITLE = classesPattern(bookmarkTitleClasses)

/** Whether an element is a Ghost card for another page: its title, icon and picture within one link. */
export const isBookmark = (element: MarkupElement): boolean => hasClass(element, BOOKMARK)

export const embedOfBookmark: Handler = (element, context) => {
  const link = findNamed(element.children, 'a')
  const address = resolveWebAddress(link && attribute(link, 'href'), context.base)
  if (address === undefined) return context.blocksOf(element.children, context)
  const title = find(element.children, (each) => hasClass(each, BOOKMARK_TITLE))
  const caption = findNamed(element.children, 'figcaption')
  return [
    createEmbedBlock(address, formatEmbedTitle(context.inlineOf(title?.children ?? [], context).text), context),
    ...context.blocksOf(caption?.children ?? [], context),
  ]
}
