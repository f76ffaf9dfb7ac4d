import type { MarkupNode } from '../../html/markup/markup.ts'
import { markupOfDom } from '../markupOfDom.ts'
import { BESIDE_STORY } from './besideStory.ts'
import { mediaMark } from './mediaMark.ts'
import { outermostWrapper } from './outermostWrapper.ts'

const POSTS =
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, div.fb-post, div.fb-video'
/** Slide shows, by the scripts that turn them. */
const SLIDES =
  '.swiper-wrapper, .slick-slider, .slick-track, .owl-carousel, .flexslider, .carousel-inner, .splide__list, .glide__slides, .bxslider, .fotorama'
const MEDIA = `figure, .wp-caption, iframe[src], iframe[data-src], video, audio, table, ${POSTS}, .wp-block-gallery, .gallery, .tr-caption-container, ${SLIDES}`

/**
 * Replaces what Readability would drop (figures, players, posts) with numbered marks, and answers the markup that each
 * mark stands for. Changes the document.
 */
export function extractMedia(page: Document): MarkupNode[][] {
  const media: MarkupNode[][] = []
  for (const element of page.querySelectorAll(MEDIA)) {
    if (!isOfStory(element) || !isWorthKeeping(element)) continue
    const mark = page.createElement('p')
    mark.textContent = mediaMark(media.length)
    media.push(markupOfDom(element))
    // A mark within wrappers of its own would not count as a paragraph beside the others.
    outermostWrapper(element).replaceWith(mark)
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
  if (element.tagName !== 'TABLE' || element.classList.contains('tr-caption-container')) {
    return element.querySelector('h1, h2, article') === null
  }
  return element.querySelector('th, caption') !== null && element.querySelector('table, form') === null
}
