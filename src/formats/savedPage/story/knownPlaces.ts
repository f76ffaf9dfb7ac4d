import type { Block } from '#article/schema/block.ts'
import type { Image } from '#article/schema/media.ts'
import { markupToBlocks, type HtmlOptions } from '../../html/htmlToBlocks.ts'
import { markupInside, markupOfDom } from '../markupOfDom.ts'
import { imagesOf } from './imagesOf.ts'

/** Where a page itself marks its story. */
const MARKED = '[itemprop="articleBody"]:not(meta), [property="articleBody"]:not(meta)'

/** Where well-known systems put what the author wrote, all of it and little more. */
const STORED =
  '.wp-block-post-content, .entry-content, .elementor-widget-theme-post-content, .et_pb_post_content, .gh-content, .available-content > .body, .field--name-body, .field-name-body, [data-hook="post-description"]'

/** Where themes show the lead picture. */
const LEAD =
  '.wp-block-post-featured-image, .post-thumbnail, [class*="featured-image" i], [class*="lead-image" i], [class*="featured-media" i], [class*="field-image" i], [class*="field-media-image" i], article header figure, [itemprop="image"]:not(meta)'

/** The story where the page marks it as such. */
export const readMarkedStory = (page: Document, html: HtmlOptions): Block[] => readLongest(page, MARKED, html)

/** The story where the page's system keeps it. */
export const readStoredStory = (page: Document, html: HtmlOptions): Block[] => readLongest(page, STORED, html)

/** The picture at the place of the lead picture. */
export const readLeadImage = (page: Document, html: HtmlOptions): Image | undefined =>
  markupToBlocks(markupOfDom(page.querySelector(LEAD)), html).flatMap(imagesOf)[0]

/** All pictures of the page that have a caption. */
export const readCaptionedPictures = (page: Document, html: HtmlOptions): Block[] =>
  [...page.querySelectorAll('figure, .wp-caption')].flatMap((figure) => markupToBlocks(markupOfDom(figure), html))

function readLongest(page: Document, selector: string, html: HtmlOptions): Block[] {
  const places = [...page.querySelectorAll(selector)]
  const [longest] = places.toSorted((a, b) => b.textContent.length - a.textContent.length)
  return markupToBlocks(markupInside(longest), html)
}
