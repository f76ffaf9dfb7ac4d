import type { Text } from '#article/schema/text.ts'
import { element } from './element.ts'
import type { HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** A caption followed by its credit; empty if both are missing. */
export function captionToHtml(caption: Text | undefined, credit: string | undefined, setting: HtmlSetting): string {
  const parts = [
    ...(caption === undefined ? [] : [textToHtml(caption, setting)]),
    ...(credit === undefined ? [] : [element('small', {}, textToHtml(credit, setting))]),
  ]
  return parts.length === 0 ? '' : element('figcaption', {}, parts.join(' '))
}
