import type { Block } from '#article/blocks/block.ts'
import { classesPattern } from '../../vocabulary/markup/markupNames.ts'
import { embedWrapperClasses } from '../../vocabulary/markup/socialPosts.ts'
import type { Handler } from '../context.ts'
import { findCaptionElement } from '../handlers/findCaptionElement.ts'
import { attribute, findNamed, hasClass, textContent, without, type MarkupElement } from '../markup/markup.ts'
import { resolveWebAddress } from '../markup/resolveAddress.ts'
import { createEmbedBlock } from './frames.ts'

const EMBED_WRAPPER = classesPattern(embedWrapperClasses)

/** Whether an element is a WordPress embed block: a player, a post, or an address that WordPress could not resolve. */
export const isEmbedWrapper = (element: MarkupElement): boolean =>
  element.name === 'figure' && hasClass(element, EMBED_WRAPPER)

export const embedOfWrapper: Handler = (element, context) => {
  const captionBox = findCaptionElement(element)
  const content = captionBox ? without(element.children, (each) => each === captionBox) : element.children
  const words = content.map(textContent).join('').trim()
  const link = findNamed(content, 'a')
  const linked = link && textContent(link).trim() === words ? attribute(link, 'href') : undefined
  const address =
    words === '' ? undefined : resolveWebAddress(/^https?:\/\/\S+$/u.test(words) ? words : linked, context.base)
  const blocks =
    address === undefined
      ? withoutFrameCopy(context.blocksOf(content, context))
      : [createEmbedBlock(address, '', context)]
  const { text, media } = context.inlineOf(captionBox?.children ?? [], context)
  return [...blocks, ...(text === undefined ? [] : [{ type: 'paragraph' as const, text }]), ...media]
}

/** WordPress embeds a page of another WordPress site twice: as a quotation with its title, and as a frame. */
function withoutFrameCopy(blocks: Block[]): Block[] {
  const [first, second] = blocks
  return blocks.length === 2 && first?.type === 'embed' && second?.type === 'embed' && second.url.startsWith(first.url)
    ? [first]
    : blocks
}
