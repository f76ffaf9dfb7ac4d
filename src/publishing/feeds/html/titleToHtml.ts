import { element } from './element.ts'
import type { HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** The title of a box as a paragraph, because a heading would become part of the outline of the feed reader's page. */
export const titleToHtml = (title: string | undefined, setting: HtmlSetting): string =>
  title === undefined ? '' : element('p', {}, element('strong', {}, textToHtml(title, setting)))
