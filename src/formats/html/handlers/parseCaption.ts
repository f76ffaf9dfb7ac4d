import { cleanText } from '#article/cleanText.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import type { Text } from '#article/schema/text.ts'
import { creditNames } from '../../vocabulary/markup/captions.ts'
import { classWordsPattern } from '../../vocabulary/markup/markupNames.ts'
import type { Context, Handler } from '../context.ts'
import {
  descendants,
  hasClass,
  isElement,
  textContent,
  withoutElements,
  type MarkupElement,
  type MarkupNode,
} from '../markup/markup.ts'
import { collapseSpaces } from '../text/collapseSpaces.ts'
import { splitCredit, withoutLabel } from './splitCredit.ts'

export type Caption = { caption?: Text; creditText?: string; media: ReturnType<Handler> }

const CREDIT = classWordsPattern(creditNames)

/**
 * A caption and its credit. The credit is the part that the markup names as such, else what follows ©, «Photo:»,
 * «تصوير:» and so on.
 */
export function parseCaption(nodes: readonly MarkupNode[], context: Context): Caption {
  const credits = creditElements(nodes)
  const { text, media } = context.inlineOf(withoutElements(nodes, credits), { ...context, scope: {} })
  const named = credits.map((element) => withoutLabel(flatText(element, context))).filter((each) => each !== '')
  if (named.length === 0 || text === undefined) return { ...splitCredit(text ?? named.join(' ')), media }
  const caption = captionText(text)
  return { ...(caption !== undefined && { caption }), creditText: [...new Set(named)].join(' '), media }
}

/** The outermost elements that are credits by their class. */
export function findNamedCredits(nodes: readonly MarkupNode[]): MarkupElement[] {
  return nodes
    .filter(isElement)
    .flatMap((element) => (isNamedCredit(element) ? [element] : findNamedCredits(element.children)))
}

const isNamedCredit = (element: MarkupElement): boolean =>
  hasClass(element, CREDIT) && textContent(element).trim() !== '' && !isPicture(element)

const isPicture = (element: MarkupElement): boolean =>
  [element, ...descendants(element.children)].some(({ name }) => name === 'img')

/** Credits by class, else each `<cite>` and `<small>` that is only a part of the caption. */
function creditElements(nodes: readonly MarkupNode[]): MarkupElement[] {
  const named = findNamedCredits(nodes)
  if (named.length > 0) return named
  const marked = descendants(nodes).filter(({ name }) => name === 'cite' || name === 'small')
  const whole = nodes.map(textContent).join('').trim()
  return marked.filter((element) => textContent(element).trim() !== whole)
}

/** A label for screen readers («Image caption,») is not part of the caption. */
function captionText(text: Text): Text | undefined {
  if (typeof text === 'string') return withoutLabel(text) || undefined
  return withoutLabel(toPlainText(text)) === '' ? undefined : text
}

const flatText = (element: MarkupElement, { language }: Context): string =>
  collapseSpaces(cleanText(textContent(element), language)).trim()
