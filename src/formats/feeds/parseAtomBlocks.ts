import type { Block } from '#article/blocks/block.ts'
import { htmlToText, toOneLine } from '../drafts/htmlToText.ts'
import { anyTextToBlocks, textToBlocks } from '../drafts/textToBlocks.ts'
import { markupToBlocks, type HtmlOptions } from '../html/htmlToBlocks.ts'
import { attribute, isElement, textContent, type MarkupElement } from '../html/markup/markup.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { toHtmlMarkup } from '../xml/toHtmlMarkup.ts'
import { resolveBase } from './atomLinks.ts'

/** The blocks of a content or summary element. One with `src` and no text only says where the text is: a link. */
export function parseAtomBlocks(content: MarkupElement, html: HtmlOptions): Block[] {
  const options = { ...html, base: resolveBase(content, html.base) ?? html.base }
  const type = contentType(content)
  if (type === 'xhtml') return markupToBlocks(content.children.map(toHtmlMarkup), options)
  const text = textContent(content)
  if (text.trim() !== '') return type === 'html' ? anyTextToBlocks(text, options) : textToBlocks(text, options.language)
  const source = resolveWebAddress(attribute(content, 'src'), options.base)
  return source === undefined ? [] : [{ type: 'paragraph', text: [{ text: source, href: source }] }]
}

/** The words of a title, a summary or a notice, on one line. */
export function readAtomText(element: MarkupElement | undefined): string {
  if (!element) return ''
  return contentType(element) === 'html' ? htmlToText(textContent(element)) : toOneLine(textContent(element))
}

/** `type` of Atom 1.0, `mode` of Atom 0.3. */
function contentType(element: MarkupElement): 'xhtml' | 'html' | 'text' {
  const type = attribute(element, 'type') ?? 'text'
  const mode = attribute(element, 'mode')
  if (type.includes('xhtml') || mode === 'xml' || element.children.some(isElement)) return 'xhtml'
  return type.includes('html') || mode === 'escaped' ? 'html' : 'text'
}
