import { captionNames, figureClasses } from '../../vocabulary/markup/captions.ts'
import { classPartSelector, classSelector } from '../../vocabulary/markup/markupNames.ts'

const CAPTIONS = classPartSelector(captionNames)

/** Elements whose captions are found without help. */
const FIGURES = `figure, table, video, audio, ${classSelector(figureClasses)}`

const MAX_CAPTION_LENGTH = 500

/** A box with more text besides the caption holds a story and not only a figure. */
const MAX_OTHER_TEXT_LENGTH = 50

/** Levels above a caption at which its picture is looked for. */
const MAX_LEVELS = 4

/**
 * Gives boxes around a picture and its caption the classes of WordPress, so that both are kept together while the story
 * is cut out of the page.
 */
export function markCaptionBoxes(page: Document): void {
  for (const caption of page.querySelectorAll(CAPTIONS)) {
    if (isCaption(caption)) markAsFigure(findBox(caption) ?? wrapWithPrevious(caption), caption)
  }
  for (const picture of page.querySelectorAll('a[data-caption], img[data-caption]')) addStoredCaption(picture)
}

const textLength = (element: Element): number => element.textContent.trim().length

const countPictures = (element: Element): number => element.querySelectorAll('img:not(noscript img)').length

function isCaption(element: Element): boolean {
  return (
    element.closest(FIGURES) === null &&
    element.querySelector('img, iframe, video, h1, h2, form') === null &&
    element.tagName !== 'IMG' &&
    textLength(element) > 0 &&
    textLength(element) < MAX_CAPTION_LENGTH
  )
}

/** The nearest box that holds one picture and little text besides the caption. */
function findBox(caption: Element): Element | undefined {
  let box = caption.parentElement
  for (let level = 0; box && level < MAX_LEVELS && countPictures(box) === 0; level += 1) box = box.parentElement
  if (!box || box.tagName === 'BODY' || countPictures(box) !== 1) return undefined
  return textLength(box) - textLength(caption) < MAX_OTHER_TEXT_LENGTH ? box : undefined
}

/** Wraps a caption and the picture right before it, where the story has no box around both. */
function wrapWithPrevious(caption: Element): Element | undefined {
  const picture = caption.previousElementSibling
  if (!picture || !isOnePicture(picture) || textLength(picture) > 0) return undefined
  const box = caption.ownerDocument.createElement('div')
  picture.before(box)
  box.append(picture, caption)
  return box
}

const isOnePicture = (element: Element): boolean => element.tagName === 'IMG' || countPictures(element) === 1

function markAsFigure(box: Element | undefined, caption: Element): void {
  if (!box) return
  box.classList.add('wp-caption')
  caption.classList.add('wp-caption-text')
}

/** Shows a caption that is stored in an attribute, from which a script takes it for the enlarged picture. */
function addStoredCaption(picture: Element): void {
  const caption = picture.ownerDocument.createElement('p')
  caption.textContent = (picture.getAttribute('data-caption') ?? '').replaceAll(/<[^>]*>/gu, ' ').trim()
  if (caption.textContent === '' || picture.closest(FIGURES) || !isOnePicture(picture)) return
  picture.after(caption)
  markAsFigure(wrapWithPrevious(caption), caption)
}
