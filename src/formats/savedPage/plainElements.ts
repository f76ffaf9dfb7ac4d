/**
 * What AMP and its like call by names of their own, as the elements that HTML has for it: a page read without its scripts shows none of them. A
 * question that opens its answer is the answer's heading; words set large are a quotation. Changes the document.
 */
export function withPlainElements(page: Document): void {
  for (const [own, plain] of NAMES) for (const element of page.querySelectorAll(own)) rename(element, plain)
  for (const [own, addressOf] of PLAYERS) for (const element of page.querySelectorAll(own)) asFrame(element, addressOf)
  for (const button of page.querySelectorAll('h2 button, h3 button, h4 button, h5 button')) {
    button.replaceWith(...button.childNodes)
  }
  for (const part of page.querySelectorAll(CLOSED)) {
    for (const name of ['style', 'hidden', 'aria-hidden']) part.removeAttribute(name)
  }
  for (const title of page.querySelectorAll(TITLES)) asHeading(title)
  for (const quotation of page.querySelectorAll(
    'aside[class*="quote" i], div[class*="pullquote" i], div[class*="pull-quote" i]',
  )) {
    asPullQuote(quotation)
  }
}

/** Parts that a script opens; a closed part of a page is open on ours. */
const CLOSED = '[class*="tab-content" i], [class*="accordion" i], [class*="toggle-content" i], [class*="faq" i]'
const TITLES =
  '[class*="tab-title" i], [class*="accordion-title" i], [class*="toggle-title" i], [class*="faq-question" i]'

const NAMES: readonly [string, string][] = [
  ['amp-img, amp-anim', 'img'],
  ['amp-iframe', 'iframe'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-carousel, amp-base-carousel, amp-inline-gallery', 'section'],
]

/** A picture or a frame has its fallback inside, which says the same once more. */
const EMPTY = new Set(['img', 'iframe'])

function rename(element: Element, name: string): void {
  const plain = element.ownerDocument.createElement(name)
  for (const { name: key, value } of element.attributes) if (/^[\w-]+$/u.test(key)) plain.setAttribute(key, value)
  if (name === 'section') plain.setAttribute('class', 'gallery')
  if (!EMPTY.has(name)) plain.append(...element.childNodes)
  element.replaceWith(plain)
}

const PLAYERS: readonly [string, (data: (name: string) => string) => string][] = [
  ['amp-youtube', (data) => `https://www.youtube.com/watch?v=${data('videoid')}`],
  ['amp-vimeo', (data) => `https://vimeo.com/${data('videoid')}`],
  ['amp-dailymotion', (data) => `https://www.dailymotion.com/video/${data('videoid')}`],
  ['amp-twitter', (data) => `https://twitter.com/i/status/${data('tweetid')}`],
  ['amp-instagram', (data) => `https://www.instagram.com/p/${data('shortcode')}/`],
  ['amp-facebook', (data) => data('href')],
  ['amp-tiktok', (data) => data('src')],
  ['amp-soundcloud', (data) => `https://api.soundcloud.com/tracks/${data('trackid')}`],
]

function asFrame(element: Element, addressOf: (data: (name: string) => string) => string): void {
  const frame = element.ownerDocument.createElement('iframe')
  frame.setAttribute(
    'src',
    addressOf((name) => element.getAttribute(`data-${name}`) ?? ''),
  )
  element.replaceWith(frame)
}

/** As WordPress writes it, where nothing else did. */
function asPullQuote(element: Element): void {
  if (
    element.querySelector('blockquote, figure, article') ||
    element.closest('blockquote, figure') ||
    element.textContent.trim() === ''
  ) {
    return
  }
  const figure = element.ownerDocument.createElement('figure')
  const quotation = element.ownerDocument.createElement('blockquote')
  figure.setAttribute('class', 'wp-block-pullquote')
  quotation.append(...element.childNodes)
  figure.append(quotation)
  element.replaceWith(figure)
}

/** A question without a heading of its own around it or in it. */
function asHeading(title: Element): void {
  if (
    title.closest('h1, h2, h3, h4, h5, h6, nav, li') ||
    title.querySelector('h1, h2, h3, h4, h5, h6, p, img') ||
    title.textContent.trim() === ''
  ) {
    return
  }
  const heading = title.ownerDocument.createElement('h3')
  heading.append(title.textContent.trim())
  title.replaceWith(heading)
}
