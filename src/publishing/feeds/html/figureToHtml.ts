import { splitCaption } from '#article/text/splitCaption.ts'
import type { Image } from '#article/schema/media.ts'
import { captionToHtml } from './captionToHtml.ts'
import { element, voidElement } from './element.ts'
import { languageAttributes, type HtmlSetting } from './htmlSetting.ts'

type Picture = Image & { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** A picture with its caption and credit; if `href` is given, the picture links there. */
export function figureToHtml(image: Picture, setting: HtmlSetting, href?: string): string {
  const { caption, credit, alternateText } = splitCaption(image)
  const { url, width, height } = image
  const picture = voidElement('img', { src: setting.absolute(url), alt: alternateText, width, height })
  const linked = href === undefined ? picture : element('a', { href: setting.absolute(href) }, picture)
  return element('figure', languageAttributes(image), linked, captionToHtml(caption, credit, setting))
}
