import type { Block } from '#article/blocks/block.ts'
import { classesPattern } from '../../vocabulary/markup/markupNames.ts'
import { postAddressAttributes, postClasses, postElements } from '../../vocabulary/markup/socialPosts.ts'
import { insideBlock, statedScope, type Context, type Handler } from '../context.ts'
import { readScope } from '../text/inlineMarks.ts'
import { attribute, descendants, find, hasClass, type MarkupElement } from '../markup/markup.ts'
import { resolveWebAddress } from '../markup/resolveAddress.ts'
import { createEmbedBlock, formatEmbedTitle } from './frames.ts'

const POST = classesPattern(postClasses)

/** Whether an element is markup that a script of a social network would turn into a post. */
export const isPost = (element: MarkupElement): boolean =>
  postElements.includes(element.name) && hasClass(element, POST)

/** A post as an embed with the text of the post as its title. Without an address it becomes a quotation. */
export const embedOfPost: Handler = (element, context) => {
  const address = postAddress(element, context)
  const scope = postScope(element)
  const inner = { ...context, scope: { ...context.scope, ...scope } }
  if (address === undefined) return postAsQuote(element, inner)
  const words = context.inlineOf(element.children, { ...insideBlock(inner), marks: {} })
  return [createEmbedBlock(address, formatEmbedTitle(words.text), inner)]
}

function postAddress(element: MarkupElement, { base }: Context): string | undefined {
  const own = postAddressAttributes
    .map(({ name }) => resolveWebAddress(attribute(element, name), base))
    .find((each) => each !== undefined)
  const links = descendants(element.children).flatMap((each) =>
    each.name === 'a' ? (resolveWebAddress(attribute(each, 'href'), base) ?? []) : [],
  )
  return (
    own ??
    links.findLast((link) => /\/status(?:es)?\/\d+|\/(?:p|reel|post|video|comments)\//u.test(link)) ??
    links.at(-1)
  )
}

/** The language of a post is stated by a paragraph within it. */
function postScope(element: MarkupElement): Context['scope'] {
  const stating = find(
    element.children,
    (each) => attribute(each, 'lang') !== undefined || attribute(each, 'dir') !== undefined,
  )
  return { ...readScope(element), ...(stating && readScope(stating)) }
}

function postAsQuote(element: MarkupElement, context: Context): Block[] {
  const blocks = context.blocksOf(element.children, insideBlock(context))
  return blocks.length === 0 ? [] : [{ type: 'quote', blocks, ...statedScope(context) }]
}
