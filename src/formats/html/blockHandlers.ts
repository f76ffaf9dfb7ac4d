import type { Handler } from './context.ts'
import { embedOfBookmark, isBookmark } from './embeds/bookmark.ts'
import { embedOfDrawnPost, isDrawnPost } from './embeds/substackEmbed.ts'
import { embedOfFrame, embedOfObject } from './embeds/frames.ts'
import { embedOfPost, isPost } from './embeds/posts.ts'
import { embedOfWrapper, isEmbedWrapper } from './embeds/wrapper.ts'
import { codeOrVerse } from './handlers/code.ts'
import { definitionList } from './handlers/definitions.ts'
import { details, factBox, isFactBox } from './handlers/details.ts'
import { figure, isFigure } from './handlers/figure.ts'
import { gallery, isGallery } from './handlers/gallery.ts'
import { divider, heading } from './handlers/heading.ts'
import { footnotes, isFootnotes } from './handlers/footnotes.ts'
import { list } from './handlers/list.ts'
import { quote } from './handlers/quote.ts'
import { isLayoutTable, table } from './handlers/table.ts'
import { picture } from './media/picture.ts'
import { recording } from './media/recording.ts'
import { descendants, hasClass, textContent, type MarkupElement } from './markup/markup.ts'

const BY_NAME = new Map<string, Handler>(
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

const NOTHING =
  /(?:^|\s)(?:sharedaddy|jp-relatedposts|addtoany_\S+|wp-block-social-links|screen-reader-text|sr-only|visually-?hidden|post-nav-links|page-links|wp-block-file__button|post-password-form|mejs-offscreen|yarpp\S*|related-?posts?|post-share|social-share|share-buttons|author-box|adsbygoogle|ez-toc-container|yoast-table-of-contents|wp-block-(?:rank-math-toc-block|table-of-contents)|simpletoc\S*|lwptoc|toc_container|mw-editsection|subscription-widget\S*|feedflare|field-{1,2}name-field-tags|kg-(?:audio-(?:player|thumbnail)|video-(?:player\S*|overlay|large-play-icon)))(?:\s|$)/u

/** What makes blocks of an element; undefined for an element that only holds others, or is part of the line. */
export function blockHandlers(element: MarkupElement): Handler | undefined {
  const { name } = element
  if (isEmbedWrapper(element)) return embedOfWrapper
  if (isBookmark(element)) return embedOfBookmark
  if (isPost(element)) return embedOfPost
  if (isDrawnPost(element)) return embedOfDrawnPost
  if (isGallery(element)) return gallery
  if (isFigure(element)) return figure
  if (name === 'table') return isLayoutTable(element) ? undefined : table
  if (name === 'ol' || name === 'ul') return footnotesOrList
  if (isFactBox(element)) return factBox
  return BY_NAME.get(name)
}

const footnotesOrList: Handler = (element, context) =>
  (isFootnotes(element, context) ? footnotes : list)(element, context)

/** What an article never shows: menus, sharing, icons, and what the markup or a style hides. */
export function isHidden(element: MarkupElement): boolean {
  if (isSubscribeButton(element)) return true
  if (element.name === 'nav' || element.attributes.has('hidden') || hasClass(element, NOTHING) || isIcon(element)) {
    return true
  }
  return /display:\s*none|visibility:\s*hidden/iu.test(element.attributes.get('style') ?? '')
}

/** Newsletters have buttons between their paragraphs; those that lead to a page stay. */
const isSubscribeButton = (element: MarkupElement): boolean =>
  hasClass(element, /(?:^|\s)button-wrapper(?:\s|$)/u) &&
  descendants(element.children).some(
    (each) => each.name === 'a' && /\/subscribe\b|action=share|%%/u.test(each.attributes.get('href') ?? ''),
  )

const ICON =
  /(?:^|\s)(?:material-(?:icons|symbols)[\w-]*|(?:fa|fas|far|fab|icon|glyphicon|dashicons|bi|mdi|ti)(?:-[\w-]+)?)(?:\s|$)/u

/** A font draws it: its text is the drawing's name (`access_time`) or a letter that stands for it. */
const isIcon = (element: MarkupElement): boolean =>
  ['i', 'span', 'em'].includes(element.name) &&
  hasClass(element, ICON) &&
  /^(?:\S|[a-z\d]+(?:_[a-z\d]+)*)?$/u.test(textContent(element).trim())
