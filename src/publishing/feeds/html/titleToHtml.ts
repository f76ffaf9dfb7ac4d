import { element } from './element.ts'
import type { HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** The title of a box, as a paragraph: a heading would enter the outline of the page that shows the feed. */
export const titleToHtml = (title: string | undefined, setting: HtmlSetting): string =>
  title === undefined ? '' : element('p', {}, element('strong', {}, textToHtml(title, setting)))
