import type { Block } from '#article/blocks/block.ts'
import { figureClasses } from '../../vocabulary/markup/captions.ts'
import { galleryCaptionClasses, galleryClasses, galleryItemClasses } from '../../vocabulary/markup/galleries.ts'
import { classesPattern } from '../../vocabulary/markup/markupNames.ts'
import type { Handler } from '../context.ts'
import { hasClass, without, type MarkupElement } from '../markup/markup.ts'
import { parseCaption } from './parseCaption.ts'
import { findCaptionElement } from './findCaptionElement.ts'
import { createGallery } from './attachCaption.ts'

const GALLERY = classesPattern(galleryClasses)
const GALLERY_ITEM = classesPattern(galleryItemClasses)
const GALLERY_CAPTION = classesPattern(galleryCaptionClasses)
const FIGURE = classesPattern(figureClasses)

/** Whether an element is a gallery by its class. */
export const isGallery = (element: MarkupElement): boolean =>
  ['figure', 'div', 'ul', 'section'].includes(element.name) && hasClass(element, GALLERY)

/** One gallery of all pictures. What is in it besides pictures follows the gallery. */
export const gallery: Handler = (element, context) => {
  const captionBox =
    element.name === 'figure' || hasClass(element, /wp-block/u) ? findCaptionElement(element) : undefined
  const { caption, creditText } = parseCaption(captionBox?.children ?? [], context)
  const blocks = context.blocksOf(galleryItems(element, captionBox), context)
  const images = blocks.filter((block) => block.type === 'image')
  const words = { ...(caption !== undefined && { caption }), ...(creditText !== undefined && { creditText }) }
  const rest: Block[] = blocks.filter((block) => block.type !== 'image')
  const [only] = images
  if (!only) return caption === undefined ? rest : [...rest, { type: 'paragraph', text: caption }]
  return [images.length === 1 ? { ...only, ...words, ...only } : createGallery(images, words), ...rest]
}

/** Items become figures: those of a list, and those of the definition list that WordPress wrote before HTML 5. */
function galleryItems(element: MarkupElement, caption: MarkupElement | undefined): MarkupElement['children'] {
  const asFigure = (node: MarkupElement['children'][number]): MarkupElement['children'][number] => {
    if (typeof node === 'string') return node
    if (node.name === 'dl' || hasClass(node, GALLERY_ITEM)) {
      return { ...node, name: 'figure', children: node.children.map(partOfItem) }
    }
    if (hasClass(node, FIGURE)) return { ...node, name: 'figure' }
    const name = ['ul', 'ol', 'li'].includes(node.name) ? 'div' : node.name
    return {
      ...node,
      name,
      children: node.children.map(asFigure),
      attributes: name === 'div' ? new Map() : node.attributes,
    }
  }
  return without(element.children, (each) => each === caption).map(asFigure)
}

function partOfItem(node: MarkupElement['children'][number]): MarkupElement['children'][number] {
  if (typeof node === 'string') return node
  const isCaption = node.name === 'dd' || hasClass(node, GALLERY_CAPTION)
  if (isCaption) return { ...node, name: 'figcaption' }
  return node.name === 'dt' ? { ...node, name: 'div' } : node
}
