import type { Correction } from '#article/schema/correction.ts'
import { element } from './element.ts'
import type { HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

/** A correction after a ruled line, introduced by a label such as “Correction, 22 November 2026”. */
export function correctionToHtml({ text }: Correction, label: string, setting: HtmlSetting): string {
  const introduction = element('strong', { lang: setting.language }, textToHtml(`${label}:`, setting))
  return `\n<hr>\n${element('p', {}, introduction, ' ', textToHtml(text, setting))}`
}
