/** What pages call the words under a picture; «caption» alone is not all of it. */
const WORDS =
  '[class*="caption" i], [class*="image-desc" i], [class*="img-desc" i], [class*="image-title" i], [class*="photo-desc" i], [class*="photo-title" i], [class*="img-title" i], [class*="legend" i]'

const FIGURE = 'figure, .wp-caption, table, video, audio'

/** Longer than a caption, and so much more than a caption that its box is no figure. */
const LONGEST = 500
const MORE = 50

/** So far out a caption's picture is looked for. */
const FARTHEST = 4

/** Makes the boxes around a picture and its words what WordPress calls them, so that they are held together while the page is cut. Changes the document. */
export function withCaptionBoxes(page: Document): void {
  for (const words of page.querySelectorAll(WORDS)) {
    if (isCaption(words)) asFigure(boxOf(words) ?? boxWithPrevious(words), words)
  }
  for (const picture of page.querySelectorAll('a[data-caption], img[data-caption]')) captionFromData(picture)
}

const lengthOf = (element: Element): number => element.textContent.trim().length

const picturesIn = (element: Element): number => element.querySelectorAll('img:not(noscript img)').length

function isCaption(words: Element): boolean {
  return (
    words.closest(FIGURE) === null &&
    words.querySelector('img, iframe, video, h1, h2, form') === null &&
    words.tagName !== 'IMG' &&
    lengthOf(words) > 0 &&
    lengthOf(words) < LONGEST
  )
}

/** The nearest box with one picture and little besides these words. */
function boxOf(words: Element): Element | undefined {
  let box = words.parentElement
  for (let out = 0; box && out < FARTHEST && picturesIn(box) === 0; out += 1) box = box.parentElement
  return box && box.tagName !== 'BODY' && picturesIn(box) === 1 && lengthOf(box) - lengthOf(words) < MORE
    ? box
    : undefined
}

/** Words that follow their picture in the story itself. */
function boxWithPrevious(words: Element): Element | undefined {
  const picture = words.previousElementSibling
  if (!picture || (picture.tagName !== 'IMG' && picturesIn(picture) !== 1) || lengthOf(picture) > 0) return undefined
  const box = words.ownerDocument.createElement('div')
  picture.before(box)
  box.append(picture, words)
  return box
}

function asFigure(box: Element | undefined, words: Element): void {
  if (!box) return
  box.classList.add('wp-caption')
  words.classList.add('wp-caption-text')
}

/** Words that a script shows over the enlarged picture. */
function captionFromData(picture: Element): void {
  const words = picture.ownerDocument.createElement('p')
  words.textContent = (picture.getAttribute('data-caption') ?? '').replaceAll(/<[^>]*>/gu, ' ').trim()
  if (words.textContent === '' || picture.closest(FIGURE) || (picture.tagName !== 'IMG' && picturesIn(picture) !== 1)) {
    return
  }
  picture.after(words)
  asFigure(boxWithPrevious(words), words)
}
