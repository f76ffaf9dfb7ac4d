import { isElement, textContent, type MarkupNode } from '../../html/markup.ts'
import { markupOfDom } from './markupOfDom.ts'

/** Marks a place in a document while it is cut: commas keep it from being cut as clutter, and it is too short to count as text. */
const mark = (index: number): string => `${','.repeat(11)}⟦${index}⟧`

const MARK = /^\s*,{11}⟦(\d+)⟧\s*$/u

const POSTS = 'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, div.fb-post, div.fb-video'
const HELD = `figure, .wp-caption, iframe[src], iframe[data-src], video, audio, table, ${POSTS}, .wp-block-gallery, .gallery`
const ASIDE = 'nav, footer, aside, form, [role="navigation"], [class*="related" i], [class*="recommend" i], [class*="promo" i], [class*="newsletter" i], [class*="share" i]'
const WRAPPERS = new Set(['DIV', 'SECTION', 'SPAN', 'P', 'CENTER'])

/** Puts marks in the places of what Readability would drop (figures, players, posts), and takes from headings what it drops them for. Changes the document. */
export function harvest(page: Document): MarkupNode[][] {
  const held: MarkupNode[][] = []
  for (const element of page.querySelectorAll(HELD)) {
    const isInside = element.parentElement?.closest(HELD)
    if (isInside || !element.isConnected || element.closest(ASIDE) || element.closest('a') || !isWorthKeeping(element)) continue
    const paragraph = page.createElement('p')
    paragraph.textContent = mark(held.length)
    held.push(markupOfDom(element))
    outermost(element).replaceWith(paragraph)
  }
  for (const heading of page.querySelectorAll('h2, h3, h4')) standPlain(heading)
  return held
}

/** The marks as what stood there. */
export function putBack(nodes: readonly MarkupNode[], held: readonly MarkupNode[][]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    const [, index] = MARK.exec(textContent(node)) ?? []
    if (index !== undefined && (!isElement(node) || node.name === 'p')) return held[Number(index)] ?? []
    return isElement(node) ? [{ ...node, children: putBack(node.children, held) }] : [node]
  })
}

/** A table only where it is one of data; a figure where it shows something or says something. */
function isWorthKeeping(element: Element): boolean {
  if (element.tagName !== 'TABLE') return element.querySelector('h1, h2, article') === null
  return element.querySelector('th, caption') !== null && element.querySelector('table, form') === null
}

/** The wrapper that holds nothing else: without it the mark stands where paragraphs do. */
function outermost(element: Element): Element {
  const parent = element.parentElement
  const isAlone = parent !== null && WRAPPERS.has(parent.tagName) && parent.textContent.trim() === element.textContent.trim() && parent.children.length === 1
  return isAlone ? outermost(parent) : element
}

function standPlain(heading: Element): void {
  heading.removeAttribute('class')
  heading.removeAttribute('style')
  const wrapper = outermost(heading)
  if (wrapper !== heading && !wrapper.closest(ASIDE)) wrapper.replaceWith(heading)
}
