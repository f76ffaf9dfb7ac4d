import { captionParts } from '#article/text/captionParts.ts'
import type { BlockOf } from '#article/schema/block.ts'
import type { Image } from '#article/schema/media.ts'
import type { Text } from '#article/schema/text.ts'
import { element, voidElement } from './element.ts'
import { languageAttributes, type HtmlSetting } from './htmlSetting.ts'
import { textToHtml } from './textToHtml.ts'

type Picture = Image & { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** A picture with its caption and credit; `href` is where it leads. */
export function figureToHtml(image: Picture, setting: HtmlSetting, href?: string): string {
  const { caption, credit, alternateText } = captionParts(image)
  const { url, width, height } = image
  const picture = voidElement('img', { src: setting.absolute(url), alt: alternateText, width, height })
  const linked = href === undefined ? picture : element('a', { href: setting.absolute(href) }, picture)
  return element('figure', languageAttributes(image), linked, captionToHtml(caption, credit, setting))
}

/** Every picture with its own words, under one more caption for all of them. */
export function galleryToHtml(block: BlockOf<'gallery'>, setting: HtmlSetting): string {
  const pictures = block.images.map((image) => figureToHtml(image, setting))
  return element('figure', languageAttributes(block), ...pictures, captionToHtml(block.caption, undefined, setting))
}

/** What is shown, and after it whose it is. */
export function captionToHtml(caption: Text | undefined, credit: string | undefined, setting: HtmlSetting): string {
  const parts = [
    ...(caption === undefined ? [] : [textToHtml(caption, setting)]),
    ...(credit === undefined ? [] : [element('small', {}, textToHtml(credit, setting))]),
  ]
  return parts.length === 0 ? '' : element('figcaption', {}, parts.join(' '))
}
