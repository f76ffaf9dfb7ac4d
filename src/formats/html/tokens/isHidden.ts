import { buttonClasses, hiddenClasses, iconClasses } from '../../vocabulary/markup/hiddenParts.ts'
import { classesPattern } from '../../vocabulary/markup/markupNames.ts'
import { descendants, hasClass, textContent, type MarkupElement } from '../markup/markup.ts'

const HIDDEN = classesPattern(hiddenClasses)
const BUTTON = classesPattern(buttonClasses)
const ICON = classesPattern(iconClasses)

/** Whether an article never shows the element: menus, sharing, icons, and what the markup or a style hides. */
export function isHidden(element: MarkupElement): boolean {
  if (isSubscribeButton(element)) return true
  if (element.name === 'nav' || element.attributes.has('hidden') || hasClass(element, HIDDEN) || isIcon(element)) {
    return true
  }
  return /display:\s*none|visibility:\s*hidden/iu.test(element.attributes.get('style') ?? '')
}

/** Newsletters have buttons between their paragraphs. Those that lead to a page stay. */
const isSubscribeButton = (element: MarkupElement): boolean =>
  hasClass(element, BUTTON) &&
  descendants(element.children).some(
    (each) => each.name === 'a' && /\/subscribe\b|action=share|%%/u.test(each.attributes.get('href') ?? ''),
  )

/** Whether an icon font draws the element: its text is the name of an icon (`access_time`) or one letter for it. */
const isIcon = (element: MarkupElement): boolean =>
  ['i', 'span', 'em'].includes(element.name) &&
  hasClass(element, ICON) &&
  /^(?:\S|[a-z\d]+(?:_[a-z\d]+)*)?$/u.test(textContent(element).trim())
