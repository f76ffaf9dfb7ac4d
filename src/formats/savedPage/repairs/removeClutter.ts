/** Copies of the first and last slides, which slide shows make to turn without end. */
const SLIDE_COPIES = '.swiper-slide-duplicate, .slick-cloned, .owl-item.cloned, .splide__slide--clone'

/** Advertisements, by the names that their scripts look for. */
const ADVERTISEMENTS =
  'ins.adsbygoogle, amp-ad, [id^="div-gpt-ad"], [class*="advert" i], [class*="adspot" i], [class*="ad-slot" i], [class*="td-a-rec"], [class*="ad-container" i], [class~="ads"], [class~="ad"]'

/** Boxes that ask for an address; removed only where they hold a field to write it into. */
const SIGN_UP =
  '[class*="newsletter" i], [class*="subscri" i], [class*="signup" i], [class*="sign-up" i], [class*="mailing" i]'

/** Lines of author, date and section, which the article has as fields. */
const FACTS =
  '.article-info, .article-meta, .entry-meta, .post-meta, .post-info, .elementor-post-info, .node__submitted, .submitted, [class*="td-module-meta" i], [class*="views-count" i], [class*="reading-time" i], [class*="font-size" i], [class*="text-size" i]'

/** A box with more text belongs to the story, whatever its class says. */
const MAX_CLUTTER_LENGTH = 300

/** Removes what is in the middle of a story without being part of it. */
export function removeClutter(page: Document): void {
  for (const element of page.querySelectorAll(SLIDE_COPIES)) element.remove()
  for (const element of page.querySelectorAll(`${ADVERTISEMENTS}, ${FACTS}`)) if (isSmall(element)) element.remove()
  for (const element of page.querySelectorAll(SIGN_UP)) {
    if (isSmall(element) && element.querySelector('form, input')) element.remove()
  }
}

const isSmall = (element: Element): boolean =>
  !['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(element.tagName) &&
  !element.querySelector('h1, figure') &&
  element.textContent.trim().length < MAX_CLUTTER_LENGTH
