import { parseJson } from '#article/parseJson.ts'
import type { Handler } from '../context.ts'
import { attribute, textContent, type MarkupElement } from '../markup/markup.ts'
import { resolveWebAddress } from '../markup/resolveAddress.ts'
import { createEmbedBlock, formatEmbedTitle } from './frames.ts'

/** Whether an element is an empty box of Substack, which holds data from which a script draws a post or a card. */
export const isSubstackEmbed = (element: MarkupElement): boolean =>
  attribute(element, 'data-attrs') !== undefined &&
  element.name === 'div' &&
  textContent(element).trim() === '' &&
  readPost(element) !== undefined

export const substackEmbed: Handler = (element, context) => {
  const { url, title } = readPost(element) ?? {}
  const address = resolveWebAddress(url, context.base)
  return address === undefined
    ? context.blocksOf(element.children, context)
    : [createEmbedBlock(address, formatEmbedTitle(title), context)]
}

/** The data of a picture or a player is ignored: such an element also holds the picture or the player itself. */
function readPost(element: MarkupElement): { url: string; title: string } | undefined {
  const data = parseAttributes(attribute(element, 'data-attrs') ?? '')
  const textOf = (name: string): string => String((data instanceof Map && data.get(name)) || '')
  return element.children.length > 0 || textOf('url') === ''
    ? undefined
    : { url: textOf('url'), title: textOf('full_text') || textOf('title') }
}

function parseAttributes(json: string): unknown {
  const data = parseJson(json, 'data-attrs')
  return data.ok && typeof data.value === 'object' && data.value !== null
    ? new Map(Object.entries(data.value))
    : undefined
}
