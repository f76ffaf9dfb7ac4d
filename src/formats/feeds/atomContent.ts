import type { Block } from '#article/blocks/block.ts'
import { htmlText, oneLine } from '../drafts/htmlText.ts'
import { anyTextToBlocks, textToBlocks } from '../drafts/textToBlocks.ts'
import { markupToBlocks, type HtmlOptions } from '../html/htmlToBlocks.ts'
import { attribute, isElement, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { asMarkup } from '../xml/xmlMarkup.ts'
import { baseOf } from './atomLinks.ts'

/** The blocks of a content or summary element. One with `src` and no text only says where the text is: a link. */
export function atomBlocks(content: MarkupElement, html: HtmlOptions): Block[] {
  const options = { ...html, base: baseOf(content, html.base) ?? html.base }
  const type = contentType(content)
  if (type === 'xhtml') return markupToBlocks(content.children.map(asMarkup), options)
  const text = textContent(content)
  if (text.trim() !== '') return type === 'html' ? anyTextToBlocks(text, options) : textToBlocks(text, options.language)
  const source = resolveWebAddress(attribute(content, 'src'), options.base)
  return source === undefined ? [] : [{ type: 'paragraph', text: [{ text: source, href: source }] }]
}

/** The words of a title, a summary or a notice, on one line. */
export function atomText(element: MarkupElement | undefined): string {
  if (!element) return ''
  return contentType(element) === 'html' ? htmlText(textContent(element)) : oneLine(textContent(element))
}

/** `type` of Atom 1.0, `mode` of Atom 0.3. */
function contentType(element: MarkupElement): 'xhtml' | 'html' | 'text' {
  const type = attribute(element, 'type') ?? 'text'
  const mode = attribute(element, 'mode')
  if (type.includes('xhtml') || mode === 'xml' || element.children.some(isElement)) return 'xhtml'
  return type.includes('html') || mode === 'escaped' ? 'html' : 'text'
}
