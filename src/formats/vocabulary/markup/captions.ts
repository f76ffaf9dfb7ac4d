import type { MarkupName } from './markupNames.ts'

/** Words in the classes of captions. */
export const captionNames: readonly MarkupName[] = [
  { name: 'caption', source: 'WordPress, Drupal and most themes' },
  { name: 'captiontext', source: 'themes' },
  { name: 'figcaption', source: 'themes' },
  { name: 'imagecaption', source: 'themes' },
  { name: 'imgcaption', source: 'themes' },
  { name: 'photocaption', source: 'themes' },
  { name: 'picturecaption', source: 'themes' },
  { name: 'image-desc*', source: 'themes' },
  { name: 'img-desc*', source: 'themes' },
  { name: 'photo-desc*', source: 'themes' },
  { name: 'image-title', source: 'themes' },
  { name: 'img-title', source: 'themes' },
  { name: 'photo-title', source: 'themes' },
  { name: 'legend', source: 'French sites (légende)' },
  { name: 'imglegend', source: 'French sites (légende)' },
]

/** Words in the classes of credits within or beside a caption. */
export const creditNames: readonly MarkupName[] = [
  { name: '*credit*', source: 'themes' },
  { name: '*copyright*', source: 'themes' },
  { name: '*photographer*', source: 'themes' },
  { name: '*byline*', source: 'themes' },
  { name: '*attribution*', source: 'themes' },
  { name: '*agency*', source: 'themes' },
  { name: '*fotograf*', source: 'German and Turkish sites' },
  { name: '*c-author*', source: 'themes' },
  { name: '*cauthor*', source: 'themes' },
  { name: 'source', source: 'themes' },
]

/** Boxes that hold a picture and its caption. */
export const figureClasses: readonly MarkupName[] = [
  { name: 'wp-caption', source: 'WordPress' },
  { name: 'tr-caption-container', source: 'Blogger, which puts both into a table' },
]

/** Boxes in which a caption already belongs to a picture. */
export const captionHolders: readonly MarkupName[] = [
  { name: '*wp-caption*', source: 'WordPress' },
  { name: '*gallery*', source: 'WordPress and themes' },
]
