import type { SyntheticEvent } from 'react'
import type { Image } from '#content/schema/media.ts'
import { srcsetOf } from './srcsetOf.ts'
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

/** Transparent, and a strip where nothing else says its shape. */
const NOTHING = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAADAQMAAACgfx0XAAAAA1BMVEVMaXFNx9g6AAAAAXRSTlMAQObYZgAAAAlwSFlzAAAD6AAAA+gBtXtSawAAAAtJREFUCNdjYIACAAAJAAFjKhYNAAAAAElFTkSuQmCC'

/** Another site may have lost a picture, or keep it to itself: its place stays calm, without a browser's mark of something broken. */
function showNothing({ currentTarget }: SyntheticEvent<HTMLImageElement>): void {
  currentTarget.removeAttribute('srcset')
  currentTarget.src = NOTHING
}

/** A picture whose space is kept before it loads and which shows its own colours meanwhile. */
export function Picture({ image, sizes, isFirst = false, isDecorative = false }: Props) {
  const { url, width, height, published, alternateText = '' } = image
  const picture = (
    <img
      className={styles.image}
      src={url}
      srcSet={srcsetOf(image, 'jpg')}
      sizes={sizes}
      width={width}
      height={height}
      alt={isDecorative ? '' : alternateText}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      onError={published ? undefined : showNothing}
      style={published && { backgroundImage: `url("${published.placeholder}")` }}
    />
  )
  if (!published) return picture
  return (
    <picture className={styles.picture}>
      <source type="image/avif" srcSet={srcsetOf(image, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcsetOf(image, 'webp')} sizes={sizes} />
      {picture}
    </picture>
  )
}
