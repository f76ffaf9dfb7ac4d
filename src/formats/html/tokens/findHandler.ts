import type { Handler } from '../context.ts'
import { embedOfBookmark, isBookmark } from '../embeds/bookmark.ts'
import { substackEmbed, isSubstackEmbed } from '../embeds/substackEmbed.ts'
import { embedOfFrame, embedOfObject } from '../embeds/frames.ts'
import { embedOfPost, isPost } from '../embeds/posts.ts'
import { embedOfWrapper, isEmbedWrapper } from '../embeds/wrapper.ts'
import { codeOrVerse } from '../handlers/codeOrVerse.ts'
import { definitionList } from '../handlers/definitionList.ts'
import { details, factBox, isFactBox } from '../handlers/details.ts'
import { figure, isFigure } from '../handlers/figure.ts'
import { gallery, isGallery } from '../handlers/gallery.ts'
import { divider, heading } from '../handlers/heading.ts'
import { footnotes, isFootnotes } from '../handlers/footnotes.ts'
import { list } from '../handlers/list.ts'
import { quote } from '../handlers/quote.ts'
import { isLayoutTable, table } from '../handlers/table.ts'
import { picture } from '../media/picture.ts'
import { recording } from '../media/recording.ts'
import type { MarkupElement } from '../markup/markup.ts'

const HANDLER_BY_NAME = new Map<string, Handler>(
  Object.entries({
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    hr: divider,
    img: picture,
    picture,
    audio: recording,
    video: recording,
    iframe: embedOfFrame,
    object: embedOfObject,
    embed: embedOfObject,
    blockquote: quote,
    ul: list,
    ol: list,
    menu: list,
    dir: list,
    dl: definitionList,
    pre: codeOrVerse,
    listing: codeOrVerse,
    xmp: codeOrVerse,
    details,
  }),
)

/** The handler that creates blocks of an element; undefined for a mere container and for a part of a line. */
export function findHandler(element: MarkupElement): Handler | undefined {
  const { name } = element
  if (isEmbedWrapper(element)) return embedOfWrapper
  if (isBookmark(element)) return embedOfBookmark
  if (isPost(element)) return embedOfPost
  if (isSubstackEmbed(element)) return substackEmbed
  if (isGallery(element)) return gallery
  if (isFigure(element)) return figure
  if (name === 'table') return isLayoutTable(element) ? undefined : table
  if (name === 'ol' || name === 'ul') return footnotesOrList
  if (isFactBox(element)) return factBox
  return HANDLER_BY_NAME.get(name)
}

const footnotesOrList: Handler = (element, context) =>
  (isFootnotes(element, context) ? footnotes : list)(element, context)
