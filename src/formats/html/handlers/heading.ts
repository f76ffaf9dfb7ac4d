import { insideBlock, statedScope, type Handler } from '../context.ts'
import { withoutMark } from '../text/withoutMark.ts'

const LEVELS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }

/**
 * A heading of level 2 to 4, because the article's headline is level 1. Bold type that covers the whole heading is
 * dropped, so that it looks like other headings.
 */
export const heading: Handler = (element, context) => {
  const { text, media } = context.inlineOf(element.children, insideBlock(context))
  if (text === undefined) return media
  return [
    { type: 'heading', level: LEVELS[element.name] ?? 2, text: withoutMark(text, 'strong'), ...statedScope(context) },
    ...media,
  ]
}

export const divider: Handler = () => [{ type: 'divider' }]
