import type { Image } from '#article/schema/media.ts'
import { formatSrcset } from './formatSrcset.ts'
import styles from './Picture.module.css'

type Props = {
  image: Image
  /** The `sizes` attribute: how wide the picture is displayed. */
  sizes: string
  /** Whether the picture is in the first view and is therefore loaded eagerly, with high priority. */
  isPriority?: boolean
  /** Whether the picture adds nothing to the text beside it (on cards), and so has no alternative text. */
  isDecorative?: boolean
}

/**
 * Replaces a picture that another site has removed or refuses with a blank one, to avoid the browser's broken-image
 * icon.
 */
function showBlank(picture: HTMLImageElement, image: Image): void {
  picture.removeAttribute('srcset')
  picture.src = blankImage(image)
}

/**
 * Requests a picture again that failed before hydration: its error event is over, and the new request fires another
 * one.
 */
function retryIfFailed(picture: HTMLImageElement | null, { url, published }: Image): void {
  if (picture && !published && picture.complete && picture.naturalWidth === 0) picture.src = url
}

/**
 * A transparent image with the picture's aspect ratio, which overrides the `width` and `height` attributes; a low strip
 * if the size is unknown.
 */
function blankImage({ width = 16, height = 3 }: Image): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** A picture that reserves its space before it loads and shows a blurred placeholder until then. */
export function Picture({ image, sizes, isPriority = false, isDecorative = false }: Props) {
  const { url, width, height, published, alternateText = '' } = image
  const picture = (
    <img
      className={styles.image}
      src={url}
      srcSet={formatSrcset(image, 'jpg')}
      sizes={sizes}
      width={width}
      height={height}
      alt={isDecorative ? '' : alternateText}
      loading={isPriority ? 'eager' : 'lazy'}
      fetchPriority={isPriority ? 'high' : 'auto'}
      decoding="async"
      ref={(picture) => retryIfFailed(picture, image)}
      onError={published ? undefined : ({ currentTarget }) => showBlank(currentTarget, image)}
      style={published && { backgroundImage: `url("${published.placeholder}")` }}
    />
  )
  if (!published) return picture
  return (
    <picture className={styles.picture}>
      <source type="image/avif" srcSet={formatSrcset(image, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={formatSrcset(image, 'webp')} sizes={sizes} />
      {picture}
    </picture>
  )
}
