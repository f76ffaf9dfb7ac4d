const PICTURE = String.raw`(?:<a href='[^'<>]*'>)?<img\b(?=[^<>]*\bclass="attachment-)[^<>]*>(?:<\/a>)?`
const ROW = new RegExp(String.raw`(?:${PICTURE}\s*){2,}`, 'gu')

/** In feeds WordPress writes a gallery as its linked pictures in a row, with nothing around them. */
export const gatherFeedGalleries = (html: string): string =>
  html.replaceAll(ROW, (row) => `<div class="gallery">${row}</div>`)
