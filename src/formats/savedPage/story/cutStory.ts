import { Readability } from '@mozilla/readability'
import type { MarkupNode } from '../../html/markup/markup.ts'
import { childrenToMarkup, domToMarkup } from '../domToMarkup.ts'

/** Readability searches again with looser rules while it has found less text than this. */
const MIN_STORY_LENGTH = 200

/** The story as Readability cuts it out of the page; the whole page where it finds none. Changes the document. */
export function cutStory(page: Document): MarkupNode[] {
  const options = { keepClasses: true, charThreshold: MIN_STORY_LENGTH, serializer: (node: Node) => node }
  const story = new Readability(page, options).parse()
  return story?.content ? domToMarkup(story.content) : childrenToMarkup(page.body)
}
