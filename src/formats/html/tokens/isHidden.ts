import { descendants, hasClass, textContent, type MarkupElement } from '../markup/markup.ts'

const NOTHING =
  /(?:^|\s)(?:sharedaddy|jp-relatedposts|addtoany_\S+|wp-block-social-links|screen-reader-text|sr-only|visually-?hidden|post-nav-links|page-links|wp-block-file__button|post-password-form|mejs-offscreen|yarpp\S*|related-?posts?|post-share|social-share|share-buttons|author-box|adsbygoogle|ez-toc-container|yoast-table-of-contents|wp-block-(?:rank-math-toc-block|table-of-contents)|simpletoc\S*|lwptoc|toc_container|mw-editsection|subscription-widget\S*|feedflare|field-{1,2}name-field-tags|kg-(?:audio-(?:player|thumbnail)|video-(?:player\S*|overlay|large-play-icon)))(?:\s|$)/u

/** Whether an article never shows the element: menus, sharing, icons, and what the markup or a style hides. */
export function isHidden(element: MarkupElement): boolean {
  if (isSubscribeButton(element)) return true
  if (element.name === 'nav' || element.attributes.has('hidden') || hasClass(element, NOTHING) || isIcon(element)) {
    return true
  }
  return /display:\s*none|visibility:\s*hidden/iu.test(element.attributes.get('style') ?? '')
}

/** Newsletters have buttons between their paragraphs. Those that lead to a page stay. */
const isSubscribeButton = (element: MarkupElement): boolean =>
  hasClass(element, /(?:^|\s)button-wrapper(?:\s|$)/u) &&
  descendants(element.children).some(
    (each) => each.name === 'a' && /\/subscribe\b|action=share|%%/u.test(each.attributes.get('href') ?? ''),
  )

const ICON =
  /(?:^|\s)(?:material-(?:icons|symbols)[\w-]*|(?:fa|fas|far|fab|icon|glyphicon|dashicons|bi|mdi|ti)(?:-[\w-]+)?)(?:\s|$)/u

/** An icon font draws the element: its text is the name of the icon (`access_time`) or one letter that stands for it. */
const isIcon = (element: MarkupElement): boolean =>
  ['i', 'span', 'em'].includes(element.name) &&
  hasClass(element, ICON) &&
  /^(?:\S|[a-z\d]+(?:_[a-z\d]+)*)?$/u.test(textContent(element).trim())
