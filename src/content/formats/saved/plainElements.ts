/** What AMP and its like call by names of their own, as the elements that HTML has for it; a page read without its scripts shows none of them. Changes the document. */
export function withPlainElements(page: Document): void {
  for (const [own, plain] of NAMES) for (const element of page.querySelectorAll(own)) rename(element, plain)
  for (const [own, addressOf] of PLAYERS) for (const element of page.querySelectorAll(own)) asFrame(element, addressOf)
}

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
  frame.setAttribute('src', addressOf((name) => element.getAttribute(`data-${name}`) ?? ''))
  element.replaceWith(frame)
}
