import { isElement, textContent, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'
import { readAlsoIn } from '../plainText/readAlsoIn.ts'
import { markupOfDom } from './markupOfDom.ts'
import { placeOf, withLost, withPlaces } from './domOrder.ts'

/** Marks a place in a document while it is cut: commas keep it from being cut as clutter, and it is too short to count as text. */
const mark = (index: number): string => `${','.repeat(11)}⟦${index}⟧`

const MARK = /^\s*,{11}⟦(\d+)⟧\s*$/u

const POSTS =
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, div.fb-post, div.fb-video'
/** Slide shows, by the scripts that turn them. */
const SLIDES =
  '.swiper-wrapper, .slick-slider, .slick-track, .owl-carousel, .flexslider, .carousel-inner, .splide__list, .glide__slides, .bxslider, .fotorama'
const HELD = `figure, .wp-caption, iframe[src], iframe[data-src], video, audio, table, ${POSTS}, .wp-block-gallery, .gallery, .tr-caption-container, ${SLIDES}`
const ASIDE =
  'nav, footer, aside, form, [role="navigation"], [class*="related" i], [class*="recommend" i], [class*="promo" i], [class*="newsletter" i], [class*="share" i]'
const WRAPPERS = new Set(['DIV', 'SECTION', 'SPAN', 'P', 'CENTER'])

export type Harvest = { held: MarkupNode[][]; placed: MarkupElement[] }

/** Puts marks in the places of what Readability would drop (figures, players, posts), and takes from headings what it drops them for. Changes the document. */
export function extractMedia(page: Document): Harvest {
  const held: MarkupNode[][] = []
  for (const element of page.querySelectorAll(HELD)) {
    const isInside = element.parentElement?.closest(HELD)
    if (
      isInside ||
      !element.isConnected ||
      element.closest(ASIDE) ||
      element.closest('a') ||
      !isWorthKeeping(element)
    ) {
      continue
    }
    const paragraph = page.createElement('p')
    paragraph.textContent = mark(held.length)
    held.push(markupOfDom(element))
    outermost(element).replaceWith(paragraph)
  }
  for (const heading of page.querySelectorAll('h2, h3, h4')) standPlain(heading)
  withPlaces(page)
  return {
    held,
    placed: [...page.querySelectorAll('p, h2, h3, h4, ul, ol, blockquote')]
      .filter(isPart)
      .flatMap((element) => markupOfDom(element))
      .filter(isElement),
  }
}

/** Shorter paragraphs may be a page's own. */
const SENTENCE = 60

/** What is put back where it was cut out of the middle: marks, headings, paragraphs, and lists of more than links. */
function isPart(element: Element): boolean {
  if (MARK.test(element.textContent)) return element.tagName === 'P'
  if (element.tagName === 'P' && element.textContent.trim().length < SENTENCE) return false
  if (readAlsoIn(element.textContent.trim()) !== undefined) return false
  const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  return (
    !element.closest(ASIDE) &&
    !element.parentElement?.closest('ul, ol, blockquote, table, figure') &&
    links < element.textContent.length / 2
  )
}

/** The marks as what stood there, in their places again where the cut went through the story; a heading only with what it heads. */
export function restoreMedia(nodes: readonly MarkupNode[], { held, placed }: Harvest): MarkupNode[] {
  const texts = new Set(placed.filter(({ name }) => !name.startsWith('h')).map(placeOf))
  const isHead = (place: number, kept: ReadonlySet<number>) => kept.has(place + 1) || texts.has(place + 1)
  const isNeeded = (lost: MarkupElement, kept: ReadonlySet<number>) =>
    !lost.name.startsWith('h') || isHead(placeOf(lost) ?? -1, kept)
  return filled(withLost(nodes, placed, isNeeded), held)
}

function filled(nodes: readonly MarkupNode[], held: readonly MarkupNode[][]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    const [, index] = MARK.exec(textContent(node)) ?? []
    if (index !== undefined && (!isElement(node) || node.name === 'p')) return held[Number(index)] ?? []
    return isElement(node) ? [{ ...node, children: filled(node.children, held) }] : [node]
  })
}

/** A table only where it is one of data; a figure where it shows something or says something. */
function isWorthKeeping(element: Element): boolean {
  if (element.tagName !== 'TABLE' || element.classList.contains('tr-caption-container')) {
    return element.querySelector('h1, h2, article') === null
  }
  return element.querySelector('th, caption') !== null && element.querySelector('table, form') === null
}

/** The wrapper that holds nothing else: without it the mark stands where paragraphs do. */
function outermost(element: Element): Element {
  const parent = element.parentElement
  const isAlone =
    parent !== null &&
    WRAPPERS.has(parent.tagName) &&
    parent.textContent.trim() === element.textContent.trim() &&
    parent.children.length === 1
  return isAlone ? outermost(parent) : element
}

function standPlain(heading: Element): void {
  heading.removeAttribute('class')
  heading.removeAttribute('style')
  const wrapper = outermost(heading)
  if (wrapper !== heading && !wrapper.closest(ASIDE)) wrapper.replaceWith(heading)
}
