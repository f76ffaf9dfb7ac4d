/** Replaces the elements of AMP and its like with those of HTML: without its scripts a page shows none of them. */
export function replaceAmpElements(page: Document): void {
  for (const [selector, name] of ELEMENTS) {
    for (const element of page.querySelectorAll(selector)) replaceWithElement(element, name)
  }
  for (const [selector, addressOf] of PLAYERS) {
    for (const element of page.querySelectorAll(selector)) replaceWithFrame(element, addressOf)
  }
}

const ELEMENTS: readonly [selector: string, name: string][] = [
  ['amp-img, amp-anim', 'img'],
  ['amp-iframe', 'iframe'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-carousel, amp-base-carousel, amp-inline-gallery', 'section'],
]

/** What is inside these is a fallback that shows the same again. */
const WITHOUT_CONTENT = new Set(['img', 'iframe'])

function replaceWithElement(element: Element, name: string): void {
  const plain = element.ownerDocument.createElement(name)
  for (const { name: key, value } of element.attributes) if (/^[\w-]+$/u.test(key)) plain.setAttribute(key, value)
  if (name === 'section') plain.setAttribute('class', 'gallery')
  if (!WITHOUT_CONTENT.has(name)) plain.append(...element.childNodes)
  element.replaceWith(plain)
}

type AddressOf = (data: (name: string) => string) => string

const PLAYERS: readonly [selector: string, addressOf: AddressOf][] = [
  ['amp-youtube', (data) => `https://www.youtube.com/watch?v=${data('videoid')}`],
  ['amp-vimeo', (data) => `https://vimeo.com/${data('videoid')}`],
  ['amp-dailymotion', (data) => `https://www.dailymotion.com/video/${data('videoid')}`],
  ['amp-twitter', (data) => `https://twitter.com/i/status/${data('tweetid')}`],
  ['amp-instagram', (data) => `https://www.instagram.com/p/${data('shortcode')}/`],
  ['amp-facebook', (data) => data('href')],
  ['amp-tiktok', (data) => data('src')],
  ['amp-soundcloud', (data) => `https://api.soundcloud.com/tracks/${data('trackid')}`],
]

function replaceWithFrame(element: Element, addressOf: AddressOf): void {
  const frame = element.ownerDocument.createElement('iframe')
  frame.setAttribute(
    'src',
    addressOf((name) => element.getAttribute(`data-${name}`) ?? ''),
  )
  element.replaceWith(frame)
}
