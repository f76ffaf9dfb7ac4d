const PICTURE = String.raw`(?:<a href='[^'<>]*'>)?<img\b(?=[^<>]*\bclass="attachment-)[^<>]*>(?:<\/a>)?`
const PICTURE_ROW = new RegExp(String.raw`(?:${PICTURE}\s*){2,}`, 'gu')

/** Puts a gallery around linked pictures in a row: in feeds WordPress writes nothing else of a gallery. */
export const wrapFeedGalleries = (html: string): string =>
  html.replaceAll(PICTURE_ROW, (row) => `<div class="gallery">${row}</div>`)
