import type { Image } from '#article/schema/media.ts'
import { formatSrcset } from './formatSrcset.ts'
import styles from './Picture.module.css'

type Props = {
  image: Image
  /** How wide it is set, as the `sizes` attribute has it. */
  sizes: string
  /** The picture of the first view: found first, loaded first. */
  isFirst?: boolean
  /** Where the picture only repeats the headline beside it (cards). */
  isDecorative?: boolean
}

/** Another site may have lost a picture, or keep it to itself: its place stays calm, without a browser's mark of something broken. */
function showNothing(picture: HTMLImageElement, image: Image): void {
  picture.removeAttribute('srcset')
  picture.src = nothingFor(image)
}

/** Of a finished page's picture that was lost before the app was there no event tells any more, unless it is asked for once again. */
function askAgain(picture: HTMLImageElement | null, { url, published }: Image): void {
  if (picture && !published && picture.complete && picture.naturalWidth === 0) picture.src = url
}

/** Transparent and of the picture's own shape, which counts for more than what `width` and `height` say; a strip where none is known. */
const nothingFor = ({ width = 16, height = 3 }: Image): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`

/** A picture whose space is kept before it loads and which shows its own colours meanwhile. */
export function Picture({ image, sizes, isFirst = false, isDecorative = false }: Props) {
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
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      ref={(picture) => askAgain(picture, image)}
      onError={published ? undefined : ({ currentTarget }) => showNothing(currentTarget, image)}
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
