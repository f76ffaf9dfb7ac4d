import { insideBlock, stated, type Handler } from '../context.ts'
import { withoutMark } from '../text/withoutMark.ts'

const LEVELS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }

/** The article's own headline is level 1, so h1 is 2; what is below 4 is 4. A heading all in bold is not bolder than others. */
export const heading: Handler = (element, context) => {
  const { text, media } = context.inlineOf(element.children, insideBlock(context))
  if (text === undefined) return media
  return [
    { type: 'heading', level: LEVELS[element.name] ?? 2, text: withoutMark(text, 'strong'), ...stated(context) },
    ...media,
  ]
}

export const divider: Handler = () => [{ type: 'divider' }]
