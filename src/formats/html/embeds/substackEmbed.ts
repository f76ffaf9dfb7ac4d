import type { Handler } from '../context.ts'
import { attribute, textContent, type MarkupElement } from '../markup/markup.ts'
import { resolveWebAddress } from '../markup/resolveAddress.ts'
import { embedBlock, titleOf } from './frames.ts'

/** Substack writes only the data that its script draws a post or a card from. */
export const isDrawnPost = (element: MarkupElement): boolean =>
  attribute(element, 'data-attrs') !== undefined &&
  element.name === 'div' &&
  textContent(element).trim() === '' &&
  drawn(element) !== undefined

export const embedOfDrawnPost: Handler = (element, context) => {
  const { url, title } = drawn(element) ?? {}
  const address = resolveWebAddress(url, context.base)
  return address === undefined
    ? context.blocksOf(element.children, context)
    : [embedBlock(address, titleOf(title), context)]
}

/** A picture's or a player's data names its file, which stands in the element already. */
function drawn(element: MarkupElement): { url: string; title: string } | undefined {
  const data = parsed(attribute(element, 'data-attrs') ?? '')
  const say = (name: string): string => String((data instanceof Map && data.get(name)) || '')
  return element.children.length > 0 || say('url') === ''
    ? undefined
    : { url: say('url'), title: say('full_text') || say('title') }
}

function parsed(json: string): unknown {
  try {
    const data: unknown = JSON.parse(json)
    return typeof data === 'object' && data !== null ? new Map(Object.entries(data)) : undefined
  } catch {
    return undefined
  }
}
