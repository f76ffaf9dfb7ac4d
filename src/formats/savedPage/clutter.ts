/** Copies that slide shows make of their first and last slides. */
const COPIES = '.swiper-slide-duplicate, .slick-cloned, .owl-item.cloned, .splide__slide--clone'

/** Places of advertisements, by the names that their scripts look for. */
const ADVERTISEMENTS =
  'ins.adsbygoogle, amp-ad, [id^="div-gpt-ad"], [class*="advert" i], [class*="adspot" i], [class*="ad-slot" i], [class*="td-a-rec"], [class*="ad-container" i], [class~="ads"], [class~="ad"]'

/** Boxes that ask for an address; only where they have something to write it into. */
const SIGN_UP =
  '[class*="newsletter" i], [class*="subscri" i], [class*="signup" i], [class*="sign-up" i], [class*="mailing" i]'

/** Lines of who, when and where, which the article's own fields say. */
const FACTS =
  '.article-info, .article-meta, .entry-meta, .post-meta, .post-info, .elementor-post-info, .node__submitted, .submitted, [class*="td-module-meta" i], [class*="views-count" i], [class*="reading-time" i], [class*="font-size" i], [class*="text-size" i]'

/** More words than these belong to the story, whatever the wrapper is called. */
const MOST = 300

/** Takes away what stands in the middle of stories and is none of them. Changes the document. */
export function withoutClutter(page: Document): void {
  for (const element of page.querySelectorAll(COPIES)) element.remove()
  for (const element of page.querySelectorAll(`${ADVERTISEMENTS}, ${FACTS}`)) if (isSmall(element)) element.remove()
  for (const element of page.querySelectorAll(SIGN_UP)) {
    if (isSmall(element) && element.querySelector('form, input')) element.remove()
  }
}

const isSmall = (element: Element): boolean =>
  !['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(element.tagName) &&
  !element.querySelector('h1, figure') &&
  element.textContent.trim().length < MOST
