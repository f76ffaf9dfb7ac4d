/**
 * Replaces a picture that another site has removed or refuses with a transparent one, to avoid the browser's
 * broken-image icon. It has the picture's aspect ratio, or is a low strip if the size is unknown.
 */
export function showBlank(picture: HTMLImageElement): void {
  const [width, height] = [picture.getAttribute('width') ?? '16', picture.getAttribute('height') ?? '3']
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  picture.removeAttribute('srcset')
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
}
