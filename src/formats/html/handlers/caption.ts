import { cleanText } from '#article/cleanText.ts'
import { plainText } from '#article/text/plainText.ts'
import type { Text } from '#article/schema/text.ts'
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
import { splitCredit, withoutLabel } from './splitCredit.ts'

export type Caption = { caption?: Text; creditText?: string; media: ReturnType<Handler> }

const CREDIT =
  /credit|copyright|photographer|byline|attribution|(?:^|[\s_-])source(?:$|[\s_-])|agency|fotograf|c-?author/iu

/** A caption and its credit: the part that the markup calls a credit, else what follows ©, «Photo:», «تصوير:» and the like. */
export function captionOf(nodes: readonly MarkupNode[], context: Context): Caption {
  const credits = creditElements(nodes)
  const { text, media } = context.inlineOf(withoutElements(nodes, credits), { ...context, scope: {} })
  const named = credits.map((element) => withoutLabel(flat(element, context))).filter((each) => each !== '')
  if (named.length === 0 || text === undefined) return { ...splitCredit(text ?? named.join(' ')), media }
  const caption = captionText(text)
  return { ...(caption !== undefined && { caption }), creditText: [...new Set(named)].join(' '), media }
}

/** Elements that are called a credit, the outermost ones. */
export function calledCredit(nodes: readonly MarkupNode[]): MarkupElement[] {
  return nodes
    .filter(isElement)
    .flatMap((element) => (isCalledCredit(element) ? [element] : calledCredit(element.children)))
}

const isCalledCredit = (element: MarkupElement): boolean =>
  hasClass(element, CREDIT) && textContent(element).trim() !== '' && !isPicture(element)

const isPicture = (element: MarkupElement): boolean =>
  [element, ...descendants(element.children)].some(({ name }) => name === 'img')

/** By class; a `<cite>` or `<small>` is a credit where other words stand beside it. */
function creditElements(nodes: readonly MarkupNode[]): MarkupElement[] {
  const called = calledCredit(nodes)
  if (called.length > 0) return called
  const marked = descendants(nodes).filter(({ name }) => name === 'cite' || name === 'small')
  const whole = nodes.map(textContent).join('').trim()
  return marked.filter((element) => textContent(element).trim() !== whole)
}

/** A label for those who hear the page («Image caption,») is not part of the caption. */
function captionText(text: Text): Text | undefined {
  if (typeof text === 'string') return withoutLabel(text) || undefined
  return withoutLabel(plainText(text)) === '' ? undefined : text
}

const flat = (element: MarkupElement, { language }: Context): string =>
  cleanText(textContent(element), language).replaceAll(/\s+/gu, ' ').trim()
