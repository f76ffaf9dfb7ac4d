import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { markupToBlocks, type HtmlOptions } from '../../html/htmlToBlocks.ts'
import { figureClasses } from '../../vocabulary/markup/captions.ts'
import { classSelector, selectorOf } from '../../vocabulary/markup/markupNames.ts'
import { leadPictures, markedStories, storedStories } from '../../vocabulary/markup/storyPlaces.ts'
import { childrenToMarkup, domToMarkup } from '../domToMarkup.ts'
import { listImages } from './listImages.ts'

const FIGURES = `figure, ${classSelector(figureClasses)}`

/** The story where the page marks it as such. */
export const readMarkedStory = (page: Document, html: HtmlOptions): Block[] =>
  readLongest(page, selectorOf(markedStories), html)

/** The story where the page's system keeps it. */
export const readStoredStory = (page: Document, html: HtmlOptions): Block[] =>
  readLongest(page, selectorOf(storedStories), html)

/** The picture at the place of the lead picture. */
export const readLeadImage = (page: Document, html: HtmlOptions): Image | undefined =>
  markupToBlocks(domToMarkup(page.querySelector(selectorOf(leadPictures))), html).flatMap(listImages)[0]

/** All pictures of the page that have a caption. */
export const readCaptionedPictures = (page: Document, html: HtmlOptions): Block[] =>
  [...page.querySelectorAll(FIGURES)].flatMap((figure) => markupToBlocks(domToMarkup(figure), html))

function readLongest(page: Document, selector: string, html: HtmlOptions): Block[] {
  const places = [...page.querySelectorAll(selector)]
  const [longest] = places.toSorted((a, b) => b.textContent.length - a.textContent.length)
  return markupToBlocks(childrenToMarkup(longest), html)
}
